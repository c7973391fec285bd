import type { Element, ElementContent, Nodes, Parents, Root } from 'hast'
import type { Image } from 'mdast'
import { visit } from 'unist-util-visit'
import { once } from '../host/once.js'
import { checkDepth } from './check-depth.js'
import type { Context } from './context.js'
import { element, text } from './element.js'
import { toShown } from './handlers/image.js'
import { toHouseStyle, widthOf } from './house-style.js'
import { isAddress } from './is-address.js'
import { marks } from './marks.js'

/** Reads the raw HTML in a tree as a browser would, and takes out what a stranger must not bring to a card, unless it is trusted. */
export type Sanitise = (tree: Root, context: Context) => Root

/** Loads the HTML parser and the sanitiser. */
export const loadSanitise = once(load)

async function load(): Promise<Sanitise> {
  const [{ raw }, { sanitize }, { schema }] = await Promise.all([
    import('hast-util-raw'),
    import('hast-util-sanitize'),
    import('./schema.js')
  ])
  return (tree, context) => {
    checkDepth(tree)
    const safe = toRoot(context.trusted ? raw(tree) : sanitize(raw(tree), schema))
    visit(safe, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return
      const settled = settle(node, parent, context)
      if (settled.length === 1 && settled[0] === node) return
      parent.children.splice(index, 1, ...settled)
      return index
    })
    visit(safe, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes(marks.keptOpen)) return
      const pieces = takeBack(node.value, context.kept)
      parent.children.splice(index, 1, ...pieces)
      return index + pieces.length
    })
    return safe
  }
}

function toRoot(node: Nodes): Root {
  if (node.type === 'root') return node
  return { type: 'root', children: node.type === 'doctype' ? [] : [node] }
}

/** What the schema cannot tell. Every `img`, `audio` and `video` here is the author's: the compiler's own are kept elsewhere. */
function settle(node: Element, parent: Parents, context: Context): ElementContent[] {
  const isMedia = node.tagName === 'img' || node.tagName === 'audio' || node.tagName === 'video'
  if (context.trusted) return isMedia ? media(node, context) : [node]
  if (!isMedia) toHouseStyle(node)
  if (node.tagName === 'a' && !isAddress(node.properties.href)) return node.children
  if (isMedia) return media(node, context)
  if (node.tagName === 'source') return []
  if (node.tagName === 'span' && Object.keys(node.properties).length === 0) return node.children
  if (node.tagName === 'table' && !isTableBox(parent)) return [element('div', { className: ['table'] }, [node])]
  if (node.tagName === 'p' && node.children.every((child) => child.type === 'text' && child.value.trim() === '')) return []
  return [node]
}

const isTableBox = (node: Parents) => node.type === 'element' && [node.properties.className].flat().includes('table')

function media(node: Element, context: Context): ElementContent[] {
  const source = node.children.find((child) => child.type === 'element' && child.tagName === 'source')
  const { src: url = source?.type === 'element' ? source.properties.src : undefined, alt, height, title, style } = node.properties
  const width = widthOf(style) ?? node.properties.width
  if (typeof url !== 'string' || url === '') return []
  const size = isNumeric(width) ? `|${width}${isNumeric(height) ? `x${height}` : ''}` : ''
  const words = typeof alt === 'string' ? alt : ''
  const image: Image = { type: 'image', url, alt: words + size, title: typeof title === 'string' ? title : null }
  const resolved = context.media(context.htmlImages.get(url) ?? image)
  if (context.trusted && resolved?.kind === 'image') {
    node.properties.src = resolved.name
    return [node]
  }
  return [toShown(image, resolved, context)]
}

const isNumeric = (value: unknown) => /^\d{1,5}$/.test(String(value))

const keptMark = new RegExp(`(${marks.keptOpen}\\d+${marks.keptClose})`)

function takeBack(value: string, kept: readonly Element[]): ElementContent[] {
  return value.split(keptMark).flatMap((piece): ElementContent[] => {
    const element = piece.startsWith(marks.keptOpen) ? kept[Number(piece.slice(1, -1))] : undefined
    return element ? [element] : piece === '' ? [] : [text(piece)]
  })
}
