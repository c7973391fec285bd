/** The comment at the head of a note type's CSS that tells by which recipe, and for which project, it was made. */
export function toDeckFormat(namespace: string): string {
  return `/* deck-format: 1 ${toCommentText(namespace)} */`
}

/** Version and namespace in a note type's CSS, or `undefined` where there is no such comment at its head. */
export function readDeckFormat(css: string): { readonly version: number; readonly namespace: string } | undefined {
  const head = /^\s*\/\* deck-format: (\d+) ([^*]*) \*\//.exec(css)
  if (head?.[1] === undefined || head[2] === undefined) return undefined
  return { version: Number(head[1]), namespace: fromCommentText(head[2]) }
}

// `*/` would end the comment, `</style` the style element that Anki puts the CSS into.
function toCommentText(namespace: string): string {
  return namespace.replace(/[%*<\\\p{Cc}]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

function fromCommentText(written: string): string {
  return written.replace(/%([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
