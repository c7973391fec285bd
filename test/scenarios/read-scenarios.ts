import type { Code, RootContent } from 'mdast'
import { toString as toPlain } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { readDiff } from './diff.js'
import { readExpected, unnamed } from './read-expected.js'
import type { Deed, Scenario, Step } from './scenario.js'

/** Blocks of the page that happen together, and what is expected of them. */
interface Run {
  readonly blocks: readonly Code[]
  readonly expected: Step['expected']
}

/** Reads a page of scenarios, one under each second heading; the page's form is told in README.md. */
export function readScenarios(text: string): readonly Scenario[] {
  const nodes = unified().use(remarkParse).parse(text).children
  const [title] = nodes
  const starts = nodes.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? index : []))
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? nodes.length
    const [heading, ...content] = nodes.slice(start, end)
    const length = (content.at(-1)?.position?.end.offset ?? 0) - (heading?.position?.start.offset ?? 0)
    return { family: title ? toPlain(title) : '', title: heading ? toPlain(heading) : '', steps: toSteps(toRuns(content)), length }
  })
}

/** A list or a sentence ends what happens together. */
function toRuns(nodes: readonly RootContent[]): readonly Run[] {
  const runs: Run[] = []
  let blocks: Code[] = []
  const end = (expected = unnamed) => {
    if (blocks.length > 0) runs.push({ blocks, expected })
    blocks = []
  }
  for (const node of nodes) {
    if (node.type === 'code') blocks.push(node)
    else if (node.type === 'list' && blocks.length === 0)
      throw new Error(`Line ${node.position?.start.line}: a list, expected it below a step`)
    else if (node.type === 'list') end(readExpected(node.children))
    else if (node.type === 'paragraph') end()
    else throw new Error(`Line ${node.position?.start.line}: ${node.type}, expected blocks, lists and sentences`)
  }
  end()
  return runs
}

/** The first run is the first build; where it shows edits, those are a step of their own. */
function toSteps([first, ...rest]: readonly Run[]): readonly Step[] {
  if (!first) return []
  const later = rest.map(({ blocks, expected }) => ({ deeds: blocks.flatMap(toDeeds), expected }))
  if (!first.blocks.some(({ lang }) => lang === 'diff'))
    return [{ deeds: first.blocks.flatMap(toDeeds), expected: first.expected }, ...later]
  const isGiven = ({ lang }: Code) => lang !== 'diff' && lang !== 'console' && lang !== 'anki'
  const before = first.blocks.flatMap((block) => (isGiven(block) ? toDeeds(block) : toFormer(block)))
  const edits = first.blocks.filter((block) => !isGiven(block)).flatMap(toDeeds)
  const { tells, mayTell } = first.expected
  return [
    { deeds: before, expected: { ...unnamed, mayTell: [...tells, ...mayTell] } },
    { deeds: edits, expected: first.expected },
    ...later
  ]
}

function toFormer(block: Code): readonly Deed[] {
  if (block.lang !== 'diff') return []
  const { from, path } = readDiff(block)
  return from === '' ? [] : [{ kind: 'file', path, content: from }]
}

function toDeeds(block: Code): readonly Deed[] {
  const lines = block.value.split('\n')
  if (block.lang === 'console')
    return lines.map((line) => {
      if (!line.startsWith('$ ')) throw new Error(`\`${line}\`, expected a command after \`$ \``)
      return { kind: 'command', command: line.slice(2) }
    })
  if (block.lang === 'anki') return lines.map((line) => ({ kind: 'in Anki', line }))
  if (block.lang === 'diff') return [{ kind: 'edit', ...readDiff(block) }]
  if (!block.meta) throw new Error(`Line ${block.position?.start.line}: a block without a path`)
  return [{ kind: 'file', path: block.meta, content: `${block.value}\n` }]
}
