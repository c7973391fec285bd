import type { Link, Text } from 'mdast'
import type { Source } from './source.js'
import { sliceText, toSourceMap } from './source-map.js'

/** An address without `<>` inside a gap, cut where the gap's hint or end begins: Markdown takes them for parts of the address. */
export function splitBareLink(link: Link, source: Source): { link: Link; rest: Text } | undefined {
  const [text, second] = link.children
  if (text?.type !== 'text' || second || !isBare(link, source)) return undefined
  const at = findEnd(text.value)
  if (at <= 0) return undefined
  const map = toSourceMap(text, source)
  const address = sliceText(text, map, 0, at, source)
  const rest = sliceText(text, map, at, text.value.length, source)
  const url = link.url.slice(0, link.url.length - rest.value.length)
  const place = address.position ? { position: address.position } : {}
  return { link: { ...link, ...place, url, children: [address] }, rest }
}

const isBare = ({ position }: Link, { text }: Source) => /[^<[]/.test(text[position?.start.offset ?? 0] ?? '<')

/** Braces of the address itself are in pairs, and its brackets may hold colons. */
function findEnd(address: string): number {
  let depth = 0
  for (let at = 0; at < address.length; at++) {
    const character = address[at]
    if (character === '{') depth++
    else if (character === '}' && depth > 0) depth--
    else if (character === '}' && address[at + 1] === '}') return at
    else if (character === ':' && address[at + 1] === ':' && address[at - 1] !== '[') return at
  }
  return -1
}
