import type { Nodes, PhrasingContent, Text } from 'mdast'
import type { Source } from '../../markdown/source/source.js'
import { sliceText, toSourceMap } from '../../markdown/source/source-map.js'
import { splitBareLink } from '../../markdown/source/split-bare-link.js'

/** A piece of a line of content: a node as it is, or the braces that open or close a gap. */
export type GapToken =
  | { readonly type: 'node'; readonly node: PhrasingContent }
  | { readonly type: 'open'; readonly node: Text; readonly start: number; readonly end: number; readonly number: string | undefined }
  | { readonly type: 'close'; readonly node: Text; readonly start: number; readonly end: number }
  /** `::` inside a gap, which may start its hint. */
  | { readonly type: 'hint'; readonly node: Text }
  /** A wiki link with braces inside, which are text as in other links. */
  | { readonly type: 'link'; readonly node: Text }
  /** What is open here is never closed. */
  | { readonly type: 'break' }

const number = /^c(\d+(?:,\d*)*)::/

const linkWithBraces = /\[\[(?=[^[\]\n]*\{\{)[^[\]\n]+\]\]/y

/** Splits siblings at the braces of gaps. Single braces inside a gap are text and must balance. */
export function toGapTokens(children: readonly PhrasingContent[], source: Source): GapToken[] {
  const tokens: GapToken[] = []
  const braces: number[] = []
  for (const node of children) {
    if (node.type === 'text' && /[{}]|::/.test(node.value)) splitAtBraces(node, source, tokens, braces)
    else {
      const cut = braces.length > 0 && node.type === 'link' ? splitBareLink(node, source) : undefined
      // Braces that close inside of emphasis what opened before it close nothing, and nothing after it does.
      if (braces.length > 0 && balanceOf(cut?.link ?? node, source) <= -2) {
        tokens.push({ type: 'break' })
        braces.length = 0
      }
      tokens.push({ type: 'node', node: cut?.link ?? node })
      if (cut) splitAtBraces(cut.rest, source, tokens, braces)
    }
  }
  return tokens
}

/** Opening braces in a node's text less the closing ones. */
function balanceOf(node: Nodes, source: Source): number {
  if (node.type === 'text' && /[{}]/.test(node.value)) {
    const { literal } = toSourceMap(node, source)
    const braces = [...node.value.matchAll(/[{}]/g)].filter(({ index }) => !literal[index])
    return braces.reduce((balance, [brace]) => balance + (brace === '{' ? 1 : -1), 0)
  }
  return 'children' in node ? node.children.reduce((balance, child) => balance + balanceOf(child, source), 0) : 0
}

function splitAtBraces(node: Text, source: Source, tokens: GapToken[], braces: number[]) {
  const map = toSourceMap(node, source)
  const { value } = node
  const isMark = (text: string, at: number) =>
    value.startsWith(text, at) && !map.literal.slice(at, at + text.length).some((literal) => literal)
  const offset = (index: number) => map.offsets[index] ?? 0
  let from = 0
  const flush = (to: number) => {
    if (to > from) tokens.push({ type: 'node', node: sliceText(node, map, from, to, source) })
  }
  const take = (at: number, length: number) => {
    flush(at)
    from = at + length
    return sliceText(node, map, at, from, source)
  }
  for (let at = 0; at < value.length; ) {
    const depth = braces.length - 1
    if (isMark('{{', at)) {
      const match = number.exec(value.slice(at + 2))
      const length = 2 + (match?.[0].length ?? 0)
      // Inside a gap, braces without a number belong to its text.
      if (depth >= 0 && !match) {
        braces[depth] = (braces[depth] ?? 0) + 2
        at += 2
        continue
      }
      tokens.push({ type: 'open', node: take(at, length), start: offset(at), end: offset(at + length), number: match?.[1] })
      braces.push(0)
      at += length
    } else if (isMark('[[', at) && lengthAt(linkWithBraces, value, at) > 0) {
      const length = lengthAt(linkWithBraces, value, at)
      tokens.push({ type: 'link', node: take(at, length) })
      at += length
    } else if (depth >= 0 && (braces[depth] ?? 0) > 0 && isMark('}', at)) {
      braces[depth] = (braces[depth] ?? 0) - 1
      at++
    } else if (isMark('}}', at)) {
      tokens.push({ type: 'close', node: take(at, 2), start: offset(at), end: offset(at + 2) })
      braces.pop()
      at += 2
    } else if (depth >= 0 && isMark('::', at)) {
      tokens.push({ type: 'hint', node: take(at, 2) })
      at += 2
    } else {
      if (depth >= 0 && isMark('{', at)) braces[depth] = (braces[depth] ?? 0) + 1
      at++
    }
  }
  flush(value.length)
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
