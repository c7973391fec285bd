import type { Root as MdastRoot } from 'mdast'
import type { PluggableList } from 'unified'
import { createCleaner } from './clean.js'
import { createContext } from './context.js'
import { createTransform } from './create-transform.js'
import { defuse } from './defuse.js'
import type { MacrosFor } from './formulas/macros.js'
import { loadTexReader } from './formulas/tex-reader.js'
import { loadHighlight } from './highlight.js'
import type { Html, HtmlOptions } from './html.js'
import { inspect } from './inspect.js'
import { plainBlocks, plainWords } from './plain-words.js'
import { loadSanitise } from './sanitise.js'
import { stringify } from './stringify.js'
import { toTree } from './to-tree.js'

export interface CreateHtmlOptions {
  /** Plugins for the HTML tree of a field, after the sanitiser. */
  readonly rehypePlugins?: PluggableList | undefined
  /** Definitions for all formulas (default: none). */
  readonly macrosFor?: MacrosFor
  /** Lets raw HTML and formulas do what they will (default: false). */
  readonly trusted?: boolean
}

/** Loads what rendering some content needs, in any plain data that holds all of it (default: all there is), so that rendering itself waits for nothing. */
export type LoadHtml = (content?: unknown) => Promise<Html>

const itself = <N extends object>(node: N): N => node

/** Settles how HTML is made. Throws a `PluginError` where a plugin cannot start. */
export function createHtml({ rehypePlugins = [], macrosFor = () => '', trusted = false }: CreateHtmlOptions = {}): LoadHtml {
  const transform = createTransform(rehypePlugins)
  return async (content) => {
    const needs = content === undefined ? { html: true, code: true, formulaGaps: true } : inspect(content)
    const [sanitise, highlight, texReader] = await Promise.all([
      needs.html ? loadSanitise() : undefined,
      needs.code ? loadHighlight() : undefined,
      needs.formulaGaps ? loadTexReader() : undefined
    ])

    function render(given: MdastRoot, options: HtmlOptions, inline: boolean): string {
      const found = inspect(options.footnotes ?? [], inspect(given.children))
      const cleaner = found.unclean ? createCleaner() : undefined
      const written = [given, options.footnotes ?? []] as const
      const [root, footnotes] = cleaner ? cleaner.copy(written) : written
      const context = createContext(
        { ...options, footnotes },
        { highlight, texReader, macrosFor, trusted, original: cleaner?.original ?? itself, sanitised: found.html }
      )
      let tree = toTree(root, context, inline)
      if (found.html) {
        if (!sanitise) throw new Error('Content with raw HTML, expected it among the content that HTML was loaded for')
        tree = sanitise(tree, context)
      }
      return defuse(stringify(transform(tree)).trim(), options.insideGap)
    }

    // What a plugin makes of nothing, or of plain words, is its own affair.
    const isOurs = rehypePlugins.length === 0
    return {
      block(blocks, options) {
        const plain = isOurs && !options.listed?.length ? plainBlocks(blocks) : undefined
        return plain ?? render({ type: 'root', children: [...blocks] }, options, false)
      },
      inline(words, options) {
        const plain = isOurs ? plainWords(words) : undefined
        return plain ?? render({ type: 'root', children: [...words] }, options, true)
      }
    }
  }
}
