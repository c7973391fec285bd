import type { Root as MdastRoot } from 'mdast'
import type { PluggableList } from 'unified'
import { createCleaner } from './clean.js'
import { createContext } from './context.js'
import { createTransform } from './create-transform.js'
import { defuse } from './defuse.js'
import { loadHighlight } from './highlight.js'
import type { Html, HtmlOptions } from './html.js'
import { inspect } from './inspect.js'
import { loadSanitise } from './sanitise.js'
import { stringify } from './stringify.js'
import { toTree } from './to-tree.js'

export interface CreateHtmlOptions {
  /** All that will be rendered, in any plain data: what it does not need is not loaded (default: all is). */
  readonly content?: unknown
  /** Plugins for the HTML tree of a field, after the sanitiser. */
  readonly rehypePlugins?: PluggableList
  /** Lets raw HTML and formulas do what they will (default: false). */
  readonly trusted?: boolean
}

/** Loads what rendering needs, so that rendering itself waits for nothing. */
export async function createHtml({ content, rehypePlugins = [], trusted = false }: CreateHtmlOptions = {}): Promise<Html> {
  const needs = content === undefined ? { html: true, code: true } : inspect(content)
  const [sanitise, highlight] = await Promise.all([needs.html ? loadSanitise() : undefined, needs.code ? loadHighlight() : undefined])
  const transform = createTransform(rehypePlugins)

  function render(given: MdastRoot, options: HtmlOptions, inline: boolean): string {
    const found = inspect(options.footnotes ?? [], inspect(given.children))
    const { copy, original } = createCleaner()
    const [root, footnotes] = found.unclean ? copy([given, options.footnotes ?? []] as const) : [given, options.footnotes ?? []]
    const context = createContext({ ...options, footnotes }, { highlight, trusted, original, sanitised: found.html })
    let tree = toTree(root, context, inline)
    if (found.html) {
      if (!sanitise) throw new Error('Content with raw HTML, expected it among the `content` that `createHtml` was told of')
      tree = sanitise(tree, context)
    }
    return defuse(stringify(transform(tree)).trim(), options.insideGap)
  }

  return {
    block: (content, options) => render({ type: 'root', children: [...content] }, options, false),
    inline: (content, options) => render({ type: 'root', children: [...content] }, options, true)
  }
}
