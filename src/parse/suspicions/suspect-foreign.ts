import type { Code, InlineCode, Nodes, RootContent } from 'mdast'
import type { Source } from '../source.js'
import { collectProse, type ProseLine } from './prose.js'
import type { Suspicion } from './suspicion.js'

/** Blocks of code from which note apps draw. */
const drawn = new Set(
  'mermaid plantuml puml dot graphviz d2 tikz chart charts vega vega-lite markmap mindmap wavedrom excalidraw'.split(' ')
)

/** Blocks of code that note apps fill in with what is found in other notes. */
const filled = new Set('dataview dataviewjs query tasks tracker button base bases kanban'.split(' '))

/** Whether a block is filled in by a note app, so that it holds no answer by itself. */
export function isFilledIn(node: Nodes): boolean {
  if (node.type === 'code') return filled.has(node.lang?.toLowerCase() ?? '')
  if (node.type !== 'paragraph') return false
  return node.children.every((child) => (child.type === 'verbatim' ? child.data?.isMacro : child.type === 'break' || isBlank(child)))
}

const isBlank = (node: Nodes) => node.type === 'text' && node.value.trim() === ''

const signs = /^[ \t>]*(?:!!!|\?\?\?|\{:|\{%)|<%/m

/** Blocks of other tools that show as written: what notes apps draw or fill in, and what site builders take for their own. */
export function suspectForeign(blocks: readonly RootContent[], source: Source): Suspicion[] {
  const lines = source.holds(signs) ? collectProse(blocks, source).lines : []
  return [...blocks.flatMap(codesIn).flatMap(suspectCode), ...lines.flatMap(suspectLine)]
}

function codesIn(node: Nodes): (Code | InlineCode)[] {
  if (node.type === 'code' || node.type === 'inlineCode') return [node]
  return 'children' in node ? node.children.flatMap(codesIn) : []
}

/** `= this.due` and `$= dv.…`, which Dataview fills in within a line. */
const filledInLine = /^(?:=\s*(?:this\.|\[\[|date\()|\$=\s*dv\.)/

function suspectCode(node: Code | InlineCode): Suspicion[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  if (node.type === 'inlineCode') {
    if (!filledInLine.test(node.value)) return []
    return [toSuspicion(start, end, `\`${node.value}\` is filled in by a note app and shows as its source`, 'the text itself')]
  }
  const { lang } = node
  const name = lang?.toLowerCase() ?? ''
  const tells = drawn.has(name)
    ? { what: 'is drawn by other tools', expected: 'a picture of it' }
    : filled.has(name)
      ? { what: 'is filled in by a note app', expected: 'the text itself' }
      : name.startsWith('ad-')
        ? { what: 'is a box of a note app', expected: `a callout such as \`> [!${name.slice(3)}]\`` }
        : undefined
  if (!tells) return []
  return [toSuspicion(start, end, `A block of \`${lang}\` ${tells.what} and shows as its source`, tells.expected)]
}

function suspectLine({ text, start }: ProseLine): Suspicion[] {
  const tell = (written: string, tool: string, expected: string) => {
    const from = start + text.indexOf(written)
    return [toSuspicion(from, from + written.length, `\`${written}\` is a block of ${tool} and shows as written`, expected)]
  }
  const box = /^(?:!{3}|\?{3}\+?)[ \t]+([\w-]+)(?:[ \t]+"[^"\n]*")?[ \t]*$/.exec(text)
  if (box) return tell(box[0].trimEnd(), 'MkDocs', `a callout such as \`> [!${box[1]}]\``)
  const attributes = /^\{:[^{}\n]+\}[ \t]*$/.exec(text)
  if (attributes) return tell(attributes[0].trimEnd(), 'Kramdown', 'nothing of it in a note that is to be learnt')
  const liquid = /^\{%-?[ \t]*(?!end)[a-z]\w*\b[^%\n]*%\}[ \t]*$/i.exec(text)
  const template = /<%[-_*+~]?[ \t][^%\n]*%>/.exec(text)
  if (template) return tell(template[0], 'Templater', 'the text itself')
  return liquid ? tell(liquid[0].trimEnd(), 'Liquid', 'the text itself, or a callout such as `> [!note]`') : []
}

const toSuspicion = (start: number, end: number, found: string, expected: string): Suspicion => ({
  rule: 'markdown-suspected',
  start,
  end,
  found,
  expected
})
