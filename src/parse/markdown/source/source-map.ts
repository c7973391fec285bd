import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Text } from 'mdast'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { Source } from './source.js'

declare module 'mdast' {
  interface TextData {
    /** It stands inside HTML, so nothing in it is a mark. */
    isInert?: boolean
  }
}

/** For each UTF-16 unit of a text node's value: its offset in the source, and whether it can be part of a mark. */
export interface SourceMap {
  /** One longer than the value: the last is where the node ends. */
  readonly offsets: readonly number[]
  /** It is text and never a mark: an escape or a character reference made it, a plugin made its node, or it stands inside HTML. */
  readonly literal: readonly boolean[]
}

const escapable = /[!-/:-@[-`{-~]/
const reference = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z\d]{2,31}));/y

/** Walks a text node's value and its source side by side, since escapes, references, line prefixes and plugins make them differ. */
export function toSourceMap(node: Text, source: Source): SourceMap {
  const { value } = node
  // A plugin made it: what is not in the file is no mark.
  if (!node.position) return { offsets: new Array(value.length + 1).fill(0), literal: new Array(value.length).fill(true) }
  const start = node.position.start.offset ?? 0
  const end = node.position.end.offset ?? start
  const isInert = node.data?.isInert === true
  const { text } = source
  const offsets: number[] = []
  const literal: boolean[] = []
  let at = start
  let index = 0
  const put = (length: number, width: number, isLiteral: boolean) => {
    for (let step = 0; step < length; step++) {
      offsets.push(Math.min(at, end))
      literal.push(isLiteral || isInert)
    }
    index += length
    at += width
  }
  while (index < value.length) {
    const wanted = value[index] as string
    const there = text[at]
    const referred = there === '&' ? readReference(text, at) : undefined
    if (there === '\\' && text[at + 1] === wanted && escapable.test(wanted)) put(1, 2, true)
    else if (referred && value.startsWith(referred.decoded, index)) put(referred.decoded.length, referred.width, true)
    // The parser shows it so.
    else if (wanted === '\ufffd' && there === '\0') put(1, 1, false)
    else if (wanted === '\n') {
      while (at < end && text[at] !== '\n') at++
      put(1, 1, false)
      while (at < end && /[ \t>]/.test(text[at] as string) && text[at] !== value[index]) at++
    } else if (wanted === there && at < end) put(1, 1, false)
    else {
      const { length, width } = findAgreement(value, index, text, at, end)
      put(length, width, false)
    }
  }
  offsets.push(end)
  return { offsets, literal }
}

/** So many characters have to agree again; farther off than this, in the value and in the source, nothing is looked for. */
const agreement = 4
const farthest = 200
const farthestSource = 1000

/** Where a plugin has changed the value: how much of it, and what width of the source it stands for, until both agree again. */
function findAgreement(value: string, index: number, text: string, at: number, end: number): { length: number; width: number } {
  const whole = Math.max(at, end) - at
  const rest = text.slice(at, at + Math.min(whole, farthestSource))
  const most = Math.min(value.length - index, farthest)
  for (let length = 0; length < most; length++) {
    const next = value.slice(index + length, index + length + agreement)
    if (next[0] === '\n') return { length, width: rest.includes('\n') ? rest.indexOf('\n') : whole }
    if (next.length === agreement && rest.includes(next)) return { length, width: rest.indexOf(next) }
    if (next.length < agreement && text.slice(at, at + whole).endsWith(next)) return { length, width: whole - next.length }
  }
  return { length: value.length - index, width: whole }
}

function readReference(text: string, at: number): { decoded: string; width: number } | undefined {
  reference.lastIndex = at
  const match = reference.exec(text)
  const decoded = match ? decode(match) : undefined
  return match && decoded !== undefined ? { decoded, width: match[0].length } : undefined
}

function decode([, decimal, hexadecimal = '', name]: RegExpExecArray): string | undefined {
  if (name) return decodeNamedCharacterReference(name) || undefined
  return decimal ? decodeNumericCharacterReference(decimal, 10) : decodeNumericCharacterReference(hexadecimal, 16)
}

/** Part of a text node as a node of its own. */
export function sliceText(node: Text, map: SourceMap, from: number, to: number, source: Source): Text {
  const piece: Text = { type: 'text', value: node.value.slice(from, to) }
  if (node.data) piece.data = node.data
  if (node.position) {
    const start = map.offsets[from] ?? 0
    piece.position = source.toPosition(start, map.offsets[to] ?? start)
  }
  return piece
}

/** A text node cut at its line ends, as one node a line, which may be empty. */
export function splitLines(node: Text, source: Source): Text[] {
  if (!node.value.includes('\n')) return [node]
  const map = toSourceMap(node, source)
  let from = 0
  return node.value.split('\n').map((line) => {
    const piece = sliceText(node, map, from, from + line.length, source)
    from += line.length + 1
    return piece
  })
}

/** Whether an escape, a reference or a plugin made the character, or HTML surrounds it, so that it is no mark. */
export const isLiteralAt = (node: Text, index: number, source: Source): boolean => toSourceMap(node, source).literal[index] === true
