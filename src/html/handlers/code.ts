import type { ElementContent } from 'hast'
import type { Code, InlineCode } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { type Context, element, text } from '../context.js'

/** A block of code, its syntax marked by classes where the language is known. */
export const code =
  (context: Context) =>
  (_state: State, node: Code): ElementContent => {
    const language = node.lang?.replace(/[^\w+#.-]/g, '') ?? ''
    const children = context.highlight?.(language, node.value) ?? [text(node.value)]
    const className = language === '' ? ['hljs'] : ['hljs', `language-${language}`]
    return context.keep(element('pre', {}, [element('code', { className }, children)]))
  }

/** Code within a line; its line ends are spaces. */
export function inlineCode(_state: State, node: InlineCode): ElementContent {
  return element('code', {}, [text(node.value.replace(/\n/g, ' '))])
}
