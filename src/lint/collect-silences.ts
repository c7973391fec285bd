import type { Html, Nodes, Parents, Root } from 'mdast'
import type { Position } from 'unist'
import type { QuietLines, Report } from '../diagnostics/message.js'
import { rules } from '../diagnostics/rules.js'
import { commentsIn } from '../html/comments-in.js'
import { nearRule } from '../parse/settings/near-rule.js'

const directive = /^\s*(build-deck[\w-]*)(?:\s([\s\S]*))?$/
const known = 'build-deck-disable-next-line'

/** The lines of which a comment says that a rule is silent for the block after it. Reports comments that cannot be understood. */
export function collectSilences(tree: Root, text: string, report: Report): readonly QuietLines[] {
  return /<!--\s*build-deck/.test(text) ? collect(tree, undefined, report) : []
}

/** `RULE, RULE -- why` */
function rulesIn(comment: string): string[] {
  const [names = ''] = comment.split(/(?:^|\s)--(?:\s|$)/)
  return names.split(/[\s,]+/).filter((name) => name !== '')
}

/** `after` is the block that follows the parent: what stands at the end of an item is for the next one. */
function collect(parent: Parents, after: Position | undefined, report: Report): QuietLines[] {
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

function silencesOf(node: Html, position: Position | undefined, report: Report): QuietLines[] {
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
      return [{ rule, first: position.start.line, last: position.end.line }]
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
