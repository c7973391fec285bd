import { expectText } from '../faults/expect.js'
import { isAssignedInUnicode10 } from './unicode-10.js'

// media/files.rs: the longest name, in bytes
const mostBytes = 120
const mostExtensionBytes = 10
// what nearly all names are made of, which stays as it is
const usual = /^[\w .-]*$/

/**
 * A media file's name as Anki stores it. Throws `TypeError` on what is no text. Source: rslib/src/media/files.rs,
 * `normalize_filename`.
 */
export function normaliseMediaName(name: string): string {
  expectText(name, 'Media name')
  let text = usual.test(name) ? name : withoutOthers(name)
  // names that Windows reserves for devices
  text = text.replace(/^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)/i, '$1_$2')
  if (/[. ]$/.test(text)) text += '_'
  return shorten(text)
}

/** Without the characters that Anki takes out, and with ordinary spaces. */
function withoutOthers(name: string): string {
  const kept = [...name.normalize('NFC').replace(/[\u0000-\u001f\u007f[\]<>:"/?*^\\|]/g, '')].filter(isAssignedInUnicode10)
  return kept.join('').replaceAll('\u00a0', ' ')
}

function shorten(name: string): string {
  // three bytes for each unit at most
  if (name.length * 3 <= mostBytes || byteLength(name) <= mostBytes) return name
  const dot = name.lastIndexOf('.')
  const [stem, extension] = dot === -1 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)]
  const shortExtension = cut(extension, mostExtensionBytes)
  // one for the dot, one to spare
  const shortStem = cut(stem, mostBytes - byteLength(shortExtension) - 2)
  return shortExtension === '' ? shortStem : `${shortStem}.${shortExtension}`
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

/** As many characters as fit. */
function cut(text: string, bytes: number): string {
  let length = 0
  let kept = ''
  for (const character of text) {
    length += byteLength(character)
    if (length > bytes) break
    kept += character
  }
  return kept
}
