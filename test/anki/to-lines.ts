import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

const unseen = new Set(['style', 'script', 'title', 'head'])
/** Elements within a line. */
export const phrasing = new Set(
  'a abbr b bdi bdo cite code del em font i ins kbd mark q rp rt ruby s small span strong sub sup u var'.split(' ')
)

/** What a card's page shows before any CSS: a line for each block, folded parts left out. */
export function toLines(page: string): string[] {
  return toText(toTree(page))
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

/** The text of each gap that is asked for, in the order of the page. */
export function toAskedGaps(page: string): string[] {
  return elements(toTree(page))
    .filter(({ properties }) => Array.isArray(properties.className) && properties.className.includes('cloze'))
    .map((gap) => toText(gap).trim())
}

/** The CSS goes first, since it is most of a page. */
const toTree = (page: string) => fromHtml(page.replace(/^<style>[\s\S]*?<\/style>/, ''), { fragment: true })

function toText(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ')
  if (!('children' in node)) return ''
  if (node.type !== 'element') return node.children.map(toText).join('')
  if (unseen.has(node.tagName)) return ''
  if (node.tagName === 'br') return '\n'
  const isFolded = node.tagName === 'details' && node.properties['open'] === undefined
  const text = node.children.filter((child) => !isFolded || (child.type === 'element' && child.tagName === 'summary')).map(toText)
  return phrasing.has(node.tagName) ? text.join('') : `\n${text.join('')}\n`
}

function elements(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap(elements) : []
  return node.type === 'element' ? [node, ...below] : below
}
