import type { PhrasingContent, Text } from 'mdast'
import type { Source } from '../../markdown/source/source.js'
import { toSourceMap } from '../../markdown/source/source-map.js'
import { aTag, isTag } from '../tags/tags.js'
import { attributeWordsOf } from './attribute-words.js'
import { type Attributes, type NearMiss, readAttributes, whatIsWrong } from './attributes.js'

/** What is longer is no mark. */
const longest = 300

/** Braces at the end that are meant as attributes by all appearance, and a `{` that is never closed. What stands before `::` is the front's. */
const nearlyAtEnd = /(?<=^|\s)\{(?:([^{}]*)\}(?!\s+:::?$)([\s.,;:!?]*)|([.#]\p{L}[^{}\n]*))$/u

/** Adds what looks like attributes in content whose attributes have been taken. */
export function withNearMisses(attributes: Attributes, rest: readonly PhrasingContent[], source: Source): Attributes {
  const last = rest.at(-1)
  const braced = rest.filter((node) => node.type === 'text').filter(({ value }) => value.includes('{'))
  const inside = braced.length > 0 && isTitle(rest, source) ? braced.flatMap((node) => inTheMiddle(node, node === last, source)) : []
  const known = inside.length > 0 ? { ...attributes, nearMisses: [...attributes.nearMisses, ...inside] } : attributes
  return last?.type === 'text' ? withNearMissAtEnd(known, last, source) : known
}

/** Whether the content is that of a heading, which nothing else looks through for attributes. */
function isTitle(rest: readonly PhrasingContent[], { text }: Source): boolean {
  const [start, end] = [rest[0]?.position?.start.offset, rest.at(-1)?.position?.end.offset]
  if (start === undefined || end === undefined) return false
  const before = text.slice(Math.max(0, start - longest), start)
  if (/(?:^|\n) {0,3}#{1,6}[ \t]+$/.test(before)) return true
  return /(?:^|\n) {0,3}$/.test(before) && /^[^\n]*\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/.test(text.slice(end, end + longest))
}

function inTheMiddle(node: Text, isLast: boolean, source: Source): NearMiss[] {
  const map = toSourceMap(node, source)
  return [...node.value.matchAll(/(?<=^|\s)\{([^{}]{1,200})\}/g)].flatMap(({ 0: written, 1: inner = '', index }): NearMiss[] => {
    const end = index + written.length
    // At the end they are reported otherwise.
    if (map.literal[index] || !attributeWordsOf(source.kinds).namesKnownWord(inner) || (isLast && holdsAsides(node.value, end))) return []
    const position = source.toPosition(map.offsets[index] ?? 0, map.offsets[end] ?? 0)
    return [{ rule: 'mark-suspected', name: `\`${written}\` is text here`, expected: 'it at the end of the heading', position }]
  })
}

const aside = /[\s.,;:!?]+|\{[^{}]*\}|#\S+/y

/** More than an author writes behind attributes. */
const mostAsides = 50

/** Whether only signs, braces and tags follow in a text. */
function holdsAsides(text: string, from: number): boolean {
  aside.lastIndex = from
  for (let count = 0; count < mostAsides && aside.lastIndex < text.length; count++) if (!aside.test(text)) return false
  return true
}

function withNearMissAtEnd(attributes: Attributes, last: Text, source: Source): Attributes {
  const from = Math.max(0, last.value.length - longest)
  const end = last.value.slice(from)
  // Nearly no text holds any of these signs, which are found much faster than what they may stand in.
  if (!/[{}#]/.test(end)) return attributes
  const match = nearlyAtEnd.exec(end)
  if (!match) return withTouchingBraces(withBrokenTag(attributes, last, from, source), last, from, source)
  const { 0: written, 1: inner, 2: rest, 3: open } = match
  const index = from + match.index
  const map = toSourceMap(last, source)
  if (map.literal[index] || !attributeWordsOf(source.kinds).looksLikeAttributes(inner ?? open ?? '')) return attributes
  const position = source.toPosition(map.offsets[index] ?? 0, map.offsets[index + written.length] ?? 0)
  const canBeRead = readAttributes(inner ?? '', () => position) !== undefined
  const expected = open ? '`}` at its end' : canBeRead && rest ? 'nothing after it' : whatIsWrong(inner ?? '')
  return { ...attributes, nearMisses: [...attributes.nearMisses, { name: written, position, expected }] }
}

/** After a tag, what cannot be one hides it. */
function withBrokenTag(attributes: Attributes, last: Text, from: number, source: Source): Attributes {
  const [before = '', word = ''] = last.value.slice(from).split(/\s+/).slice(-2)
  if (!word.startsWith('#') || !isTag(before) || isTag(word)) return attributes
  const map = toSourceMap(last, source)
  const index = last.value.length - word.length
  if (map.literal[index]) return attributes
  const position = source.toPosition(map.offsets[index] ?? 0, map.offsets[last.value.length] ?? 0)
  return {
    ...attributes,
    nearMisses: [...attributes.nearMisses, { name: word, position, expected: `${aTag}; the tags before it are text` }]
  }
}

/** Braces that touch a word, or that lack the first of the two. */
function withTouchingBraces(attributes: Attributes, last: Text, from: number, source: Source): Attributes {
  const match = /(?<=[^\s{}\\$])\{([^{}]+)\}$|(?<=\s)(\.[^\s{}]+)\}$/.exec(last.value.slice(from))
  if (!match) return attributes
  const { 0: written, 1: touching, 2: open, index } = match
  const map = toSourceMap(last, source)
  if (map.literal[from + index] || !attributeWordsOf(source.kinds).namesKnownWord(touching ?? open ?? '')) return attributes
  const position = source.toPosition(map.offsets[from + index] ?? 0, map.offsets[from + index + written.length] ?? 0)
  const expected = touching ? `a space before it (\` {${touching}}\`)` : `\`{${written}\``
  return { ...attributes, nearMisses: [...attributes.nearMisses, { name: written, position, expected }] }
}
