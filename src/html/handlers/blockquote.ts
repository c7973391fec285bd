import type { Element, ElementContent } from 'hast'
import type { Blockquote, PhrasingContent } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'
import { toCalloutType } from '../callout-types.js'
import { contextOf } from '../context.js'
import { element, text } from '../element.js'

/** A quote, or a callout (`> [!tip] Title`); one with a fold sign (`> [!tip]-`) can be folded. */
export function blockquote(state: State, node: Blockquote): Element {
  const [first, ...others] = node.children
  const start = first?.type === 'paragraph' ? first.children[0] : undefined
  const match = start?.type === 'text' && !node.data?.isQuote ? /^\[!([^\]\n]+)\]([+-]?)[ \t]*/.exec(start.value) : null
  if (first?.type !== 'paragraph' || start?.type !== 'text' || !match) return defaultHandlers.blockquote(state, node)
  const [mark, word = '', fold] = match
  const lines = splitAtLineEnd([{ ...start, value: start.value.slice(mark.length) }, ...first.children.slice(1)])
  const title = state.all({ type: 'paragraph', children: lines.title })
  const { className, label } = toCalloutType(word)
  const rest = [...(lines.rest.length === 0 ? [] : [{ ...first, children: lines.rest }]), ...others]
  const head: ElementContent[] = isBlank(title) ? [text(contextOf(state).calloutWord(className[0] ?? '') ?? label)] : title
  return element(fold ? 'details' : 'div', { className: ['callout', ...className], ...(fold === '+' ? { open: true } : {}) }, [
    element(fold ? 'summary' : 'div', { className: ['callout-title'] }, head),
    text('\n'),
    ...state.wrap(state.all({ type: 'blockquote', children: rest }), false)
  ])
}

/** The title runs to the first line end, and may hold any phrasing before it. */
function splitAtLineEnd(children: readonly PhrasingContent[]): { title: PhrasingContent[]; rest: PhrasingContent[] } {
  for (const [index, child] of children.entries()) {
    if (child.type === 'break') return { title: children.slice(0, index), rest: children.slice(index + 1) }
    const end = child.type === 'text' ? child.value.indexOf('\n') : -1
    if (child.type !== 'text' || end === -1) continue
    const after = { ...child, value: child.value.slice(end + 1) }
    const rest = [...(after.value === '' ? [] : [after]), ...children.slice(index + 1)]
    return { title: [...children.slice(0, index), { ...child, value: child.value.slice(0, end) }], rest }
  }
  return { title: [...children], rest: [] }
}

function isBlank(children: readonly ElementContent[]): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() === '')
}
