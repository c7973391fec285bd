import type { Point } from 'unist'

/** A file's text without its byte order marks, of which joined files have several, or where its first byte stands that is not UTF-8. */
export type DecodedText = { readonly text: string } | { readonly broken: Point }

export function decode(bytes: Uint8Array): DecodedText {
  const text = decodeStrictly(bytes)
  return text === undefined ? { broken: findBroken(bytes) } : { text: text.replace(/^\ufeff+/, '') }
}

/** With `more`, a character that is cut off at the end is not held against the bytes. */
function decodeStrictly(bytes: Uint8Array, more = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: more })
  } catch {
    return undefined
  }
}

function findBroken(bytes: Uint8Array): Point {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodeStrictly(bytes.subarray(0, middle), true) === undefined) bad = middle
    else good = middle
  }
  const before = decodeStrictly(bytes.subarray(0, good), true) ?? ''
  const lines = before.split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
