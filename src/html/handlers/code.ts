import type { ElementContent } from 'hast'
import type { Code, InlineCode } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { contextOf } from '../context.js'
import { element, text } from '../element.js'

/** A block of code, its syntax marked by classes where the language is known. */
export function code(state: State, node: Code): ElementContent {
  const { highlight, keep } = contextOf(state)
  const language = node.lang?.replace(/[^\w+#.-]/g, '') ?? ''
  const children = highlight?.(language, node.value) ?? [text(node.value)]
  const className = language === '' ? ['hljs'] : ['hljs', `language-${language}`]
  return keep(element('pre', {}, [element('code', { className }, children)]))
}

/** Code within a line; its line ends are spaces. */
export function inlineCode(_state: State, node: InlineCode): ElementContent {
  return element('code', {}, [text(node.value.replace(/\n/g, ' '))])
}
