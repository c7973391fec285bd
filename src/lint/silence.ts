import type { Html, Nodes, Parents, Root } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { type Report, severityOf } from '../diagnostics/report.js'
import { rules } from '../diagnostics/rules.js'
import { commentsIn } from '../html/comments-in.js'
import { nearRule } from '../parse/near-rule.js'

const directive = /^\s*(build-deck[\w-]*)(?:\s([\s\S]*))?$/
const known = 'build-deck-disable-next-line'

/** Lines whose messages of a rule are silent. */
interface Silence {
  readonly rule: string
  readonly firstLine: number
  readonly lastLine: number
}

/** Takes back the warnings and infos that a comment silences for the block after it; errors stay. Says of what comes later whether it is silent. */
export function silence(file: VFile, tree: Root, report: Report): (rule: string, line: number) => boolean {
  if (!/<!--\s*build-deck/.test(String(file))) return () => false
  const isSilent = toQuestion(collect(tree, undefined, report))
  file.messages = file.messages.filter((message) => severityOf(message) === 'error' || !isSilent(message.ruleId ?? '', message.line ?? 0))
  return isSilent
}

/** Whether a line is silent for a rule: by rule the stretches in the order of their lines, those that overlap as one. */
function toQuestion(silences: readonly Silence[]): (rule: string, line: number) => boolean {
  const byRule = new Map<string, { firstLine: number; lastLine: number }[]>()
  for (const { rule, firstLine, lastLine } of [...silences].sort((a, b) => a.firstLine - b.firstLine)) {
    const stretches = byRule.get(rule) ?? []
    byRule.set(rule, stretches)
    const last = stretches.at(-1)
    if (last && firstLine <= last.lastLine) last.lastLine = Math.max(last.lastLine, lastLine)
    else stretches.push({ firstLine, lastLine })
  }
  return (rule, line) => {
    const stretches = byRule.get(rule) ?? []
    let [low, high] = [0, stretches.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((stretches[middle]?.lastLine ?? 0) < line) low = middle + 1
      else high = middle
    }
    return (stretches[low]?.firstLine ?? Number.POSITIVE_INFINITY) <= line
  }
}

/** `RULE, RULE -- why` */
function rulesIn(comment: string): string[] {
  const [names = ''] = comment.split(/(?:^|\s)--(?:\s|$)/)
  return names.split(/[\s,]+/).filter((name) => name !== '')
}

/** `after` is the block that follows the parent: what stands at the end of an item is for the next one. */
function collect(parent: Parents, after: Position | undefined, report: Report): Silence[] {
  const children = parent.children as Nodes[]
  const following: (Position | undefined)[] = []
  let next = after
  for (const [index, node] of [...children.entries()].reverse()) {
    following[index] = next
    if (node.type !== 'html') next = node.position ?? after
  }
  return children.flatMap((node, index) => {
    if ('children' in node) return collect(node, following[index], report)
    return node.type === 'html' ? silencesOf(node, following[index], report) : []
  })
}

function silencesOf(node: Html, position: Position | undefined, report: Report): Silence[] {
  return directivesIn(node.value).flatMap(([, name = '', comment = '']) => {
    const named = rulesIn(comment)
    if (name !== known || named.length === 0) {
      reportComment(name, node, report)
      return []
    }
    if (!position) {
      report('attribute-unknown', node, { what: 'Comment', name, known: 'text below it', suggestion: undefined })
      return []
    }
    return named.flatMap((rule) => {
      if (!Object.hasOwn(rules, rule)) reportUnknown(rule, node, report)
      return [{ rule, firstLine: position.start.line, lastLine: position.end.line }]
    })
  })
}

function directivesIn(html: string): RegExpExecArray[] {
  return [...commentsIn(html)].flatMap(({ start, end, isClosed }) => {
    const found = isClosed ? directive.exec(html.slice(start + '<!--'.length, end - '-->'.length)) : null
    return found ? [found] : []
  })
}

function reportComment(name: string, node: Nodes, report: Report) {
  const expected = `\`${known} RULE\`${name === known ? ', with the rule to silence' : '; all of a file is silenced in the config'}`
  report('attribute-unknown', node, { what: 'Comment', name, known: expected, suggestion: undefined })
}

function reportUnknown(rule: string, node: Nodes, report: Report) {
  const suggestion = nearRule(rule)
  report('attribute-unknown', node, { what: 'Rule', name: rule, known: 'one that `build-deck explain` lists', suggestion })
}
