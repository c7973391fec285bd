import { sha256 } from '../host/sha256.js'

/** A media file's name in the package. Of equal bytes under two names the path counts that is first in code-point order. Frozen. */
export function mediaName(source: {
  /** File name without folder and extension. */
  readonly stem: string
  /** With or without the dot. */
  readonly extension: string
  /** What is shipped, or the hexadecimal SHA-256 of it. */
  readonly content: Uint8Array | string
}): string {
  const hex = typeof source.content === 'string' ? source.content : sha256(source.content)
  return `${plainStem(source.stem)}-${hex.slice(0, 12).toLowerCase()}.${source.extension.replace(/^\./, '').toLowerCase()}`
}

function plainStem(stem: string): string {
  const plain = trimHyphens(stem.normalize('NFC').replace(/[^\p{L}\p{Nd}]+/gu, '-'))
  // Anki takes a file whose name begins with `latex-` for one that it made itself; the hash follows a hyphen, so a bare `latex` is one too.
  return trimHyphens(firstBytes(plain.replace(/^(?:latex(?:-|$))+/, ''), 60)) || 'media'
}

function trimHyphens(text: string): string {
  return text.replace(/^-+/, '').replace(/(?<!-)-+$/, '')
}

function firstBytes(text: string, limit: number): string {
  let kept = ''
  let size = 0
  for (const character of text) {
    size += new TextEncoder().encode(character).length
    if (size > limit) break
    kept += character
  }
  return kept
}
