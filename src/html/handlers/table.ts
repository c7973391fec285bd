import type { Element } from 'hast'
import type { Table } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'
import { element } from '../element.js'

/** A table in a box that can scroll by itself. */
export function table(state: State, node: Table): Element {
  const result = defaultHandlers.table(state, node)
  alignCells(result)
  return element('div', { className: ['table'] }, [result])
}

/** `align` is obsolete, and any theme that aligns cells beats it. */
function alignCells(parent: Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const { align, ...properties } = child.properties
    if (typeof align === 'string') child.properties = { ...properties, style: `text-align:${align}` }
    if (child.tagName !== 'td' && child.tagName !== 'th') alignCells(child)
  }
}
