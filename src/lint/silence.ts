import type { Nodes, Parents, Root } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { type Report, severityOf } from '../diagnostics/report.js'
import { rules } from '../diagnostics/rules.js'
import { nearRule } from '../parse/near-rule.js'

const disable = /<!--\s*(build-deck[\w-]*)(?:\s+([\s\S]*?))?-->/g
const known = 'build-deck-disable-next-line'

interface Silence {
  readonly rule: string
  readonly firstLine: number
  readonly lastLine: number
}

/** Takes back the warnings and infos that a comment silences for the block after it. Errors stay. */
export function silence(file: VFile, tree: Root, report: Report): void {
  if (!/<!--\s*build-deck/.test(String(file))) return
  const silences = collect(tree, undefined, report)
  file.messages = file.messages.filter(
    (message) =>
      severityOf(message) === 'error' ||
      !silences.some(({ rule, firstLine, lastLine }) => {
        const line = message.line ?? 0
        return rule === message.ruleId && firstLine <= line && line <= lastLine
      })
  )
}

/** `RULE, RULE -- why` */
function rulesIn(comment: string): string[] {
  const [names = ''] = comment.split(/(?:^|\s)--(?:\s|$)/)
  return names.split(/[\s,]+/).filter((name) => name !== '')
}

/** `after` is the block that follows the parent: what stands at the end of an item is for the next one. */
function collect(parent: Parents, after: Position | undefined, report: Report): Silence[] {
  const children = parent.children as Nodes[]
  return children.flatMap((node, index) => {
    const position = children.slice(index + 1).find((next) => next.type !== 'html')?.position ?? after
    if ('children' in node) return collect(node, position, report)
    if (node.type !== 'html') return []
    return [...node.value.matchAll(disable)].flatMap(([, name = '', comment = '']) => {
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
