import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { raw } from 'hast-util-raw'
import type { Root as MdastRoot } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { parsePlain } from './marks-in-prose.js'
import type { Setting } from './spec-examples.js'

const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|label|mark|q|rp|rt|ruby|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/
const silent = /^(?:script|style|title|template|noscript|iframe|object)$/

/** What a reader sees of HTML, white space folded: blocks apart, images by their words, boxes as signs. */
export function toShown(tree: Nodes): string {
  return piecesOf(tree).join('').replace(/\s+/g, ' ').trim()
}

function piecesOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value]
  if (node.type === 'comment' || node.type === 'doctype' || node.type === 'raw') return []
  if (node.type === 'root') return node.children.flatMap(piecesOf)
  if (silent.test(node.tagName)) return []
  // A picture that is not there shows its words and its name.
  if (node.tagName === 'img') {
    const alt = String(node.properties.alt ?? '')
    const name =
      String(node.properties.src ?? '')
        .split('/')
        .at(-1) ?? ''
    return [alt === '' || alt === name ? name : name === '' ? alt : `${alt} (${name})`]
  }
  if (node.tagName === 'input' && node.properties.type === 'checkbox') return [node.properties.checked ? '☑ ' : '☐ ']
  const inside = node.children.flatMap(piecesOf)
  return inline.test(node.tagName) ? inside : [' ', ...inside, ' ']
}

/** The element of a class in a page. */
export function findByClass(tree: Nodes, name: string): Element | undefined {
  if (tree.type === 'element' && [tree.properties.className].flat().includes(name)) return tree
  for (const child of 'children' in tree ? tree.children : []) {
    const found = findByClass(child, name)
    if (found) return found
  }
  return undefined
}

export const fromPage = (page: string): Root => fromHtml(page.replace(/<style>[\s\S]*?<\/style>/g, ''), { fragment: true })

/** What the standard tools show of an example in its setting, without the heading and the item's own line. */
export function toReference(document: string, setting: Setting): string {
  const [, ...blocks] = parsePlain(document).children
  const first = blocks[0]
  const content = setting === 'item' && first?.type === 'list' ? (first.children[0]?.children.slice(1) ?? []) : blocks
  const definitions = setting === 'item' ? blocks.slice(1) : []
  const root: MdastRoot = { type: 'root', children: [...content, ...definitions] }
  const tree = raw(toHast(root, { allowDangerousHtml: true }))
  return toShown(tree)
}
