import type { Image, Nodes, Parents, PhrasingContent, Text } from 'mdast'
import type { Embed, Ruby, WikiLink } from '../../../cards/content.js'
import { mediaKind } from '../../../cards/media-kind.js'
import type { Source } from '../../markdown/source/source.js'
import { type SourceMap, sliceText, toSourceMap } from '../../markdown/source/source-map.js'
import { pairHighlights } from '../highlights/pair-highlights.js'
import { pairScripts } from './pair-scripts.js'

// One pattern for all, so that each character is read by one mark only.
const marks =
  /(?<embed>!)?\[\[(?<target>[^[\]|\n]+)(?:\|(?<shown>[^[\]\n]*))?\]\]|\[sound:(?<sound>[^\]\n]{1,1000})\]|\{(?<base>[^{}|\n]+)\|(?<reading>[^{}\n]+)\}|(?<=[\p{L}\p{M})\]}])~(?<below>[^\s~^]+)~(?!~)|(?<=[\p{L}\p{M}\p{N})\]}])\^(?<above>[^\s~^]+)\^/gu

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

// One character class is looked for much faster than what follows from it.
const sign = /[[={~^]/
const signs = /\[\[|==|\[sound:|\{[^{}\n]*\||\S[~^]/

/** Reads `[[wiki links]]`, `![[embeds]]`, `{東京|とうきょう}`, `H~2~O`, `x^2^`, `==highlights==` and Anki's `[sound:x.mp3]` in text; links, code, formulas and HTML hold none. */
export function markInline(tree: Parents, source: Source): void {
  if (source.holds(signs)) markWithin(tree, source)
}

function markWithin(tree: Parents, source: Source): void {
  for (const child of tree.children as Nodes[]) {
    if (child.type === 'link' || child.type === 'linkReference' || !('children' in child)) continue
    markWithin(child, source)
  }
  if (!(tree.children as Nodes[]).some((child) => child.type === 'text' && sign.test(child.value) && signs.test(child.value))) return
  const children = (tree.children as PhrasingContent[]).flatMap((child) => (child.type === 'text' ? splitText(child, source) : [child]))
  tree.children = pairHighlights(pairScripts(children, source), source) as never
}

function splitText(node: Text, source: Source): PhrasingContent[] {
  const found = [...node.value.matchAll(marks)]
  if (found.length === 0) return [node]
  const map = toSourceMap(node, source)
  const pieces: PhrasingContent[] = []
  let from = 0
  for (const match of found) {
    const made = map.literal[match.index] ? undefined : toNode(match, node, map, source)
    if (!made) continue
    if (match.index > from) pieces.push(sliceText(node, map, from, match.index, source))
    pieces.push(made)
    from = match.index + match[0].length
  }
  if (from === 0) return [node]
  if (from < node.value.length) pieces.push(sliceText(node, map, from, node.value.length, source))
  return pieces
}

function toNode(match: RegExpMatchArray, node: Text, map: SourceMap, source: Source): PhrasingContent | undefined {
  const start = match.index ?? 0
  const whole = sliceText(node, map, start, start + match[0].length, source)
  const { embed, target, shown, base, reading, sound, below, above } = match.groups ?? {}
  const position = whole.position ? { position: whole.position } : {}
  const textAt = (value: string): Text => {
    const at = start + match[0].indexOf(value, 1)
    return sliceText(node, map, at, at + value.length, source)
  }
  if (base !== undefined && reading !== undefined) {
    if (!eastAsian.test(base)) return undefined
    return { type: 'ruby', text: reading.replaceAll('|', ''), children: [textAt(base)], ...position } satisfies Ruby
  }
  const script = below ?? above
  if (script !== undefined) {
    // In East Asia `~` is a dash or a tone.
    const isScript = !map.literal[start + match[0].length - 1] && !(below && eastAsian.test(node.value[start - 1] ?? ''))
    return isScript ? { type: below ? 'subscript' : 'superscript', children: [textAt(script)], ...position } : undefined
  }
  // Where there is no such file it shows as written.
  if (sound !== undefined)
    return { type: 'image', url: sound.trim(), alt: match[0], title: null, data: { isOptional: true }, ...position } satisfies Image
  // Anki's own `[[type:…]]` shows as written.
  if (target === undefined || /^type:/i.test(target)) return undefined
  if (embed === undefined)
    return { type: 'wikiLink', target, children: [textAt(shown?.trim() ? shown : target)], ...position } satisfies WikiLink
  if (mediaKind(target.trim())) return { type: 'image', url: target.trim(), alt: toAlt(shown), title: null, ...position } satisfies Image
  return { type: 'embed', target, ...position } satisfies Embed
}

/** `300`, `Caption` and `Caption|300`, as they would stand in an image of Markdown's own. */
const toAlt = (shown = '') => (/^\s*\d{1,5}(?:x\d{1,5})?\s*$/.test(shown) ? `|${shown.trim()}` : shown.trim())
