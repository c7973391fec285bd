import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { type PluggableList, unified } from 'unified'
import type { VFile } from 'vfile'
import { PluginError } from '../diagnostics/plugin-error.js'
import { holdsManyMarks, remarkBoundMarks } from './bound-marks.js'
import { parseBounded } from './bound-nesting.js'
import { parseWithFormulas } from './formulas/parse-with-formulas.js'
import { remarkMoney } from './money.js'
import { parseLarge } from './parse-large.js'
import { idleLinks, remarkSpareBareLinks } from './spare-bare-links.js'
import { remarkUnclosedHtml } from './unclosed-html.js'

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath)
  .use(remarkMoney)
  .use(remarkUnclosedHtml)
  .use(remarkBoundMarks)
  .freeze()

/** Markdown with tables, task lists, footnotes, formulas and front matter, as mdast. Lines end in `\n`. */
export function parseMarkdown(text: string): Root {
  return parseParts(text, (part) => processorFor(part).parse(part))
}

function parseParts(text: string, parse: (part: string) => Root): Root {
  return parseBounded(text, (bounded) => parseWithFormulas(bounded, (masked) => parseLarge(masked, parse)))
}

const processors = new Map<string, ReturnType<typeof leanProcessor>>()

/** A processor without the syntax of which a text has no sign: each is tried at most places of a text. */
function processorFor(text: string) {
  const traits = {
    hasFrontMatter: text.startsWith('---'),
    hasMath: text.includes('$'),
    hasDeclaration: /<[!?]/.test(text),
    hasManyMarks: holdsManyMarks(text),
    idle: idleLinks(text)
  }
  const key = JSON.stringify(traits)
  const known = processors.get(key) ?? leanProcessor(traits)
  processors.set(key, known)
  return known
}

interface Traits {
  readonly hasFrontMatter: boolean
  readonly hasMath: boolean
  readonly hasDeclaration: boolean
  readonly hasManyMarks: boolean
  readonly idle: readonly string[]
}

function leanProcessor({ hasFrontMatter, hasMath, hasDeclaration, hasManyMarks, idle }: Traits) {
  const lean = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkSpareBareLinks, idle)
  if (hasFrontMatter) lean.use(remarkFrontmatter)
  if (hasMath) lean.use(remarkMath).use(remarkMoney)
  if (hasDeclaration) lean.use(remarkUnclosedHtml)
  if (hasManyMarks) lean.use(remarkBoundMarks)
  return lean.freeze()
}

/** How the files of a build are parsed. */
export interface MarkdownParser {
  parse(text: string): Root
  /** What the user's plugins make of a tree; absent where there are none. */
  transform?(tree: Root, file: VFile): Promise<Root>
}

/** A parser with plugins of the user's, which may add syntax and change the tree. Throws a `PluginError` on what is no plugin. */
export function createParser(plugins: PluggableList = []): MarkdownParser {
  if (plugins.length === 0) return { parse: parseMarkdown }
  const extended = extend(plugins)
  return {
    parse: (text) => parseParts(text, (part) => extended.parse(part)),
    async transform(tree, file) {
      try {
        return (await extended.run(tree, file)) as Root
      } catch (error) {
        // After `file.fail` its message stands on the file already.
        if (file.messages.some((message) => message === error)) return tree
        throw new PluginError('remarkPlugins', `on \`${file.path}\``, error)
      }
    }
  }
}

function extend(plugins: PluggableList) {
  try {
    return processor().use(plugins).freeze()
  } catch (error) {
    throw new PluginError('remarkPlugins', 'to start', error)
  }
}
