import type { ElementContent, Root } from 'hast'
import type { Root as MdastRoot, Paragraph } from 'mdast'
import { type State, toHast } from 'mdast-util-to-hast'
import { type Context, setContext } from './context.js'
import { element, text } from './element.js'
import { handlers } from './handlers/index.js'
import { root as rootHandler } from './handlers/root.js'

/**
 * One state for all renderings. Making one looks through the tree for definitions, which no card has, and copies all handlers
 * that are given as an option: it takes ten times as long as the rest.
 */
const state = captureState()

function captureState(): State {
  let captured: State | undefined
  const capture = (created: State) => {
    captured = created
    return undefined
  }
  toHast({ type: 'root', children: [] }, { handlers: { root: capture }, allowDangerousHtml: true })
  if (!captured) throw new Error('No state, expected the handler of the root to be called')
  captured.handlers = handlers
  return captured
}

/** Markdown as an HTML tree, its raw HTML not yet parsed. */
export function toTree(root: MdastRoot, context: Context, inline: boolean): Root {
  const children = inline ? toInline(root, context) : toBlocks(root, context)
  const list = inline || context.referred.size === 0 ? [] : [text('\n'), toFootnotes(context)]
  return { type: 'root', children: [...children, ...list] }
}

function toBlocks(root: MdastRoot, context: Context): ElementContent[] {
  setContext(state, context)
  return rootHandler(state, root)
}

/** Phrasing on its own would be taken for blocks, each on a line. */
function toInline(root: MdastRoot, context: Context): ElementContent[] {
  const paragraph: Paragraph = { type: 'paragraph', children: root.children as Paragraph['children'] }
  const [result] = toBlocks({ type: 'root', children: [paragraph] }, context)
  return result?.type === 'element' ? result.children : []
}

/** The footnotes that were referred to, also those that footnotes refer to; numbered by their place among the card's. */
function toFootnotes(context: Context): ElementContent {
  const items: { index: number; children: ElementContent[] }[] = []
  // A set that grows while it is walked through: footnotes may refer to footnotes.
  for (const index of context.referred) {
    const { children = [] } = context.footnotes[index] ?? {}
    items.push({ index, children: withoutLoneParagraph(toBlocks({ type: 'root', children }, context)) })
  }
  items.sort((one, other) => one.index - other.index)
  const listed = items.map(({ index, children }, place) => element('li', index === place ? {} : { value: String(index + 1) }, children))
  return element('div', { className: ['footnotes'] }, [element('ol', {}, listed)])
}

function withoutLoneParagraph(children: ElementContent[]): ElementContent[] {
  const [only, second] = children
  return only?.type === 'element' && only.tagName === 'p' && !second ? only.children : children
}
