import type { ElementContent } from 'hast'
import type { ListItem, Parents } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'
import { element, text } from '../element.js'

/** An item of a list; a task shows its box as text, since nothing on a card can be ticked. */
export function listItem(state: State, node: ListItem, parent: Parents | undefined): ElementContent {
  const item = defaultHandlers.listItem(state, { ...node, checked: null }, parent)
  if (typeof node.checked !== 'boolean') return item
  const first = item.children.find((child) => child.type === 'element')
  const line = first?.type === 'element' && first.tagName === 'p' ? first : item
  line.children.unshift(element('span', { className: ['box'] }, [text(node.checked ? '☑' : '☐')]), text(' '))
  item.properties.className = ['task']
  return item
}
