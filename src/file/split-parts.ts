import type { Nodes } from 'mdast'
import type { CardContent } from '../cards/content.js'
import { toText } from '../cards/to-text.js'

/**
 * Takes the parts of some names (in lower case) out of an answer. A part stands under a heading, to the next one; or behind a bold word
 * that begins a paragraph, with the list or quote below it where nothing else stands in that paragraph.
 */
export function splitParts(
  content: CardContent,
  names: ReadonlySet<string>
): { readonly parts: ReadonlyMap<string, CardContent>; readonly rest: CardContent } {
  const parts = new Map<string, CardContent>()
  const rest: CardContent[number][] = []
  let open: { readonly name: string; readonly isHeading: boolean } | undefined
  const add = (name: string, nodes: CardContent) => parts.set(name, [...(parts.get(name) ?? []), ...nodes])
  for (const node of content) {
    const heading = (node as Nodes).type === 'heading' ? toText([node]).trim().toLowerCase() : undefined
    const labelled = heading === undefined ? readLabel(node, names) : undefined
    if (heading !== undefined && names.has(heading)) open = { name: heading, isHeading: true }
    else if (labelled) {
      add(labelled.name, labelled.content)
      open = labelled.content.length === 0 ? { name: labelled.name, isHeading: false } : open?.isHeading ? open : undefined
    } else if (open?.isHeading || (open && node.type !== 'paragraph')) {
      add(open.name, [node])
      if (!open.isHeading) open = undefined
    } else {
      open = undefined
      rest.push(node)
    }
  }
  return { parts, rest }
}

/** `**Example:** text`, or with the colon behind the bold word. */
export function readLabel(
  node: CardContent[number],
  names: ReadonlySet<string>
): { readonly name: string; readonly content: CardContent } | undefined {
  if (node.type !== 'paragraph') return undefined
  const [strong, next, ...others] = node.children
  if (strong?.type !== 'strong') return undefined
  const label = toText(strong.children).trim()
  const isInside = label.endsWith(':')
  const name = (isInside ? label.slice(0, -1) : label).trim().toLowerCase()
  if (!names.has(name)) return undefined
  const text = next?.type === 'text' ? next.value : ''
  if (!isInside && !/^\s*:/.test(text)) return undefined
  const tail = isInside ? text.trimStart() : text.replace(/^\s*:\s*/, '')
  const first = next?.type === 'text' ? (tail === '' ? [] : [{ ...next, value: tail }]) : next ? [next] : []
  const children = [...first, ...others]
  return { name, content: children.length === 0 ? [] : [{ ...node, children }] }
}
