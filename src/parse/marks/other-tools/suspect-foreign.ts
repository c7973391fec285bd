import type { Code, InlineCode, Nodes } from 'mdast'
import { nodesThat } from '../../../cards/walk.js'
import type { Source } from '../../markdown/source/source.js'
import type { ProseLine, WrittenBlocks } from '../prose.js'
import type { Suspicion } from '../suspicion.js'
import { drawnBy, filledInBy, macroOf } from './foreign-tools.js'

/** Whether a block is filled in by a note app, so that it holds no answer by itself. */
export const isFilledIn = (node: Nodes): boolean => fillerOf(node) !== undefined

/** Who fills a block in of which nothing is written: a query, a macro that stands alone. */
export function fillerOf(node: Nodes): string | undefined {
  if (node.type === 'code') return filledInBy.get(node.lang?.toLowerCase() ?? '')
  if (node.type !== 'paragraph') return undefined
  const macros = node.children.flatMap((child) =>
    child.type === 'verbatim' && child.data?.isMacro ? [macroOf(child.value.slice(2, -2))] : []
  )
  const others = node.children.filter((child) => child.type !== 'break' && !isBlank(child))
  return macros.length === others.length ? macros[0] : undefined
}

const isBlank = (node: Nodes) => node.type === 'text' && node.value.trim() === ''

const signs = /^[ \t>]*(?:!!!|\?\?\?|===|\{:|\{%|--8<--|\.\.[ \t]|import[ \t]|\[TOC\]|\[\[toc\]\])|<%|[[(][\p{L}\p{N} _-]{1,41}::[ \t]/imu

/** Blocks of other tools that show as written: what notes apps draw or fill in, and what site builders take for their own. */
export function suspectForeign({ blocks, text, prose }: WrittenBlocks, source: Source): Suspicion[] {
  const lines = signs.test(text) ? prose().lines.filter((line) => signs.test(line.text)) : []
  const computed = source.holds(computing) ? nodesThat(blocks, (node) => node.type === 'inlineCode').flatMap(suspectComputed) : []
  return [
    ...nodesThat(blocks, (node) => node.type === 'code').flatMap(suspectCode),
    ...lines.flatMap((line) => suspectLine(line, source)),
    ...computed
  ]
}

/** `` `= this.file.name` `` and `` `$= dv.current()` ``, which Dataview computes. */
const computing = /`(?:=[ \t]*(?:this\.|\[\[|(?:date|dateformat|choice|length|sum|join|default)\()|\$=)/

function suspectComputed({ value, position }: InlineCode): Suspicion[] {
  if (!computing.test(`\`${value}`)) return []
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  return [toSuspicion(start, end, `The code \`${value}\` is computed by the plugin Dataview of Obsidian and shows as written`, 'its value')]
}

function suspectCode({ lang, position }: Code): Suspicion[] {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  const name = lang?.toLowerCase() ?? ''
  const [drawer, filler] = [drawnBy.get(name), filledInBy.get(name)]
  const tells = drawer
    ? { what: `is drawn by ${drawer}`, expected: 'a picture of it' }
    : filler
      ? { what: `is filled in by ${filler}`, expected: 'the text itself' }
      : name.startsWith('ad-')
        ? { what: 'is a box of the plugin Admonition of Obsidian', expected: `a callout such as \`> [!${name.slice(3)}]\`` }
        : undefined
  if (!tells) return []
  return [toSuspicion(start, end, `A block of \`${lang}\` ${tells.what} and shows as its source`, tells.expected)]
}

interface ForeignLine {
  readonly form: RegExp
  readonly tool: string
  expected(match: RegExpExecArray): string
}

const asCallout = (match: RegExpExecArray) => `a callout such as \`> [!${match[1]?.toLowerCase()}]\``
const theText = () => 'the text itself'
const nothing = () => 'nothing of it in a note that is to be learnt'

/** Lines that hold nothing else. */
const foreignLines: readonly ForeignLine[] = [
  { form: /^(?:!{3}|\?{3}\+?)[ \t]+([\w-]+)(?:[ \t]+"[^"\n]*")?[ \t]*$/, tool: 'a block of MkDocs', expected: asCallout },
  { form: /^===[!+]?[ \t]+"[^"\n]+"[ \t]*$/, tool: 'a tab of MkDocs', expected: () => 'a heading' },
  { form: /^--8<--[ \t]*(?:"[^"\n]*"[ \t]*)?$/, tool: 'a snippet of MkDocs', expected: theText },
  { form: /^\{:[^{}\n]+\}[ \t]*$/, tool: 'a block of Kramdown', expected: nothing },
  {
    form: /^\{%-?[ \t]*(?!end)[a-z]\w*\b[^%\n]*%\}[ \t]*$/i,
    tool: 'a block of Liquid',
    expected: () => 'the text itself, or a callout such as `> [!note]`'
  },
  { form: /^\.\.[ \t]+([a-z][\w-]*)::(?:[ \t].*)?$/, tool: 'a directive of Sphinx', expected: asCallout },
  { form: /^import[ \t]+[\w*{][^'"\n]{0,200}[ \t]from[ \t]+['"][^'"\n]+['"];?[ \t]*$/, tool: 'a line of MDX', expected: nothing },
  { form: /^(?:\[TOC\]|\[\[toc\]\])[ \t]*$/i, tool: 'a table of contents of another tool', expected: nothing }
]

/** What may stand within a line: commands, and the fields of Dataview, `[due:: today]` and `(due:: today)`. */
const foreignWords: readonly ForeignLine[] = [
  {
    form: /<%[-_*+~]?(?:[^%\n]{0,200}\btp\.[^%\n]{1,200}|(?<=<%[*+~])[^%\n]{1,200})%>/g,
    tool: 'a command of Templater',
    expected: theText
  },
  {
    form: /<%[-_=]?(?![*+~]|[^%\n]*\btp\.)[^%\n]{1,200}%>/g,
    tool: 'code of a template, as in ERB or EJS,',
    expected: () => 'backticks around code'
  },
  {
    form: /\[[\p{L}_][\p{L}\p{N} _-]{0,40}::[ \t][^[\]\n]{0,200}\]|\([\p{L}_][\p{L}\p{N} _-]{0,40}::[ \t][^()\n]{0,200}\)/gu,
    tool: 'a field of Dataview',
    expected: theText
  }
]

function suspectLine({ text, start }: ProseLine, source: Source): Suspicion[] {
  const whole = foreignLines.find(({ form }) => form.test(text))
  const found = whole
    ? [[whole, whole.form.exec(text)] as const]
    : foreignWords.flatMap((word) => Array.from(text.matchAll(word.form), (match) => [word, match] as const))
  return found.flatMap(([{ tool, expected }, match]) => {
    if (!match) return []
    const from = start + match.index
    const to = from + match[0].trimEnd().length
    return [toSuspicion(from, to, `\`${source.text.slice(from, to)}\` is ${tool} and shows as written`, expected(match))]
  })
}

const toSuspicion = (start: number, end: number, found: string, expected: string): Suspicion => ({
  rule: 'markdown-suspected',
  start,
  end,
  found,
  expected
})
