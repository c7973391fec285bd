import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { type PluggableList, unified } from 'unified'
import type { VFile } from 'vfile'
import { PluginError } from '../../../diagnostics/plugin-error.js'
import { parseWithFormulas } from '../formulas/parse-with-formulas.js'
import { holdsManyMarks, remarkBoundMarks } from './bound-marks.js'
import { parseBounded } from './bound-nesting.js'
import { noLabels, parseKnowing, remarkKnownLabels } from './known-labels.js'
import { remarkMoney } from './money.js'
import { parseLarge } from './parse-large.js'
import { parsePlainSections } from './parse-plain-sections.js'
import { idleLinks, remarkSpareBareLinks } from './spare-bare-links.js'
import { parseTables, remarkSpareTables } from './spare-tables.js'
import { remarkUnclosedHtml } from './unclosed-html.js'

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath)
  .use(remarkMoney)
  .use(remarkUnclosedHtml)
  .use(remarkBoundMarks)
  .use(remarkKnownLabels)
  .freeze()

/** Markdown with tables, task lists, footnotes, formulas and front matter, as mdast, beside definitions of other texts. Lines end in `\n`. */
export function parseMarkdown(text: string, known = noLabels): Root {
  return parseKnowing(known, () => parseParts(text, parseLean))
}

function parseParts(text: string, parse: (part: string) => Root): Root {
  const parsePart = (part: string, known = noLabels) => parseKnowing(known, () => parse(part))
  return parseBounded(text, (bounded) => parseWithFormulas(bounded, (masked) => parseLarge(masked, parsePart)))
}

const parseLean = (text: string): Root => parseTables(text, (part) => processorFor(part).parse(part))

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

interface SyntaxTraits {
  readonly hasFrontMatter: boolean
  readonly hasMath: boolean
  readonly hasDeclaration: boolean
  readonly hasManyMarks: boolean
  readonly idle: readonly string[]
}

function leanProcessor({ hasFrontMatter, hasMath, hasDeclaration, hasManyMarks, idle }: SyntaxTraits) {
  const lean = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkSpareBareLinks, idle).use(remarkSpareTables)
  if (hasFrontMatter) lean.use(remarkFrontmatter)
  if (hasMath) lean.use(remarkMath).use(remarkMoney)
  if (hasDeclaration) lean.use(remarkUnclosedHtml)
  if (hasManyMarks) lean.use(remarkBoundMarks)
  return lean.use(remarkKnownLabels).freeze()
}

/**
 * A parser that is quicker than this package's own. It is asked for sections in which nothing is out of the ordinary, and gives the mdast
 * that `remark-parse` and `remark-gfm` make of them, positions included.
 */
export type PlainParser = (text: string) => Root

/** How the files of a build are parsed. */
export interface MarkdownParser {
  /** Is to be waited for before anything is parsed. */
  load?(): Promise<void>
  parse(text: string): Root
  /** What the user's plugins make of a tree; absent where there are none. */
  transform?(tree: Root, file: VFile): Promise<Root>
}

/** The same tree, with the help of another parser. */
function parseBoth(text: string, plain: PlainParser): Root {
  const any = (part: string, known = noLabels) => parseKnowing(known, () => parseLean(part))
  if (holdsManyMarks(text)) return parseMarkdown(text)
  try {
    return parseBounded(text, (bounded) =>
      parseWithFormulas(bounded, (masked) => parsePlainSections(masked, { plain, any: (part) => parseLarge(part, any) }))
    )
  } catch (error) {
    // It has less stack for what is nested deeply.
    if (!(error instanceof RangeError)) throw error
    return parseMarkdown(text)
  }
}

/**
 * A parser with plugins of the user's, which may add syntax and change the tree. Throws a `PluginError` on what is no plugin. Without any,
 * a quicker parser helps that is loaded at the first file.
 */
export function createParser(plugins: PluggableList = [], loadPlain?: () => Promise<PlainParser | undefined>): MarkdownParser {
  if (plugins.length === 0 && loadPlain) return createQuickParser(loadPlain)
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

function createQuickParser(loadPlain: () => Promise<PlainParser | undefined>): MarkdownParser {
  let loading: Promise<PlainParser | undefined> | undefined
  let plain: PlainParser | undefined
  return {
    async load() {
      loading ??= loadPlain()
      plain = await loading
    },
    parse: (text) => (plain ? parseBoth(text, plain) : parseMarkdown(text))
  }
}

function extend(plugins: PluggableList) {
  try {
    return processor().use(plugins).freeze()
  } catch (error) {
    throw new PluginError('remarkPlugins', 'to start', error)
  }
}
