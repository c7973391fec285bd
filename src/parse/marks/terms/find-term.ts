import type { PhrasingContent, Text } from 'mdast'
import { toText } from '../../../cards/to-text.js'
import { asksQuestion } from '../../../kinds/shape.js'
import { type Line, trimLine } from '../../markdown/source/lines.js'
import type { Source } from '../../markdown/source/source.js'
import { sliceText, toSourceMap } from '../../markdown/source/source-map.js'

export interface Term {
  readonly term: Line
  readonly meaning: Line
  /** Parted by a sign that also stands between words that are no term and meaning, as `=` and arrows do. */
  readonly isWeak?: boolean
  /** Its meaning is what is nested below. */
  readonly isLabel?: boolean
}

/** A term that no mark-up sets off may have this many words. */
const mostWords = 8

/** Characters: words say little of scripts without spaces. */
const longestHead = 60

const separator = /\s(?:–|—|->|-|=|→|⇒|⇔|⟺)(?=\s|$)|(?<!:):(?=\s|$)|：/g

const weak = /^(?:->|[=→⇒⇔⟺])$/

/** What may begin the meaning of a question that is set off; a sign that parts is found as in any term. */
const answer = /^\s+(?!(?:–|—|->|-|=|→|⇒|⇔|⟺|:)(?:\s|$))/

/** Splits a line such as `**term**: meaning` at its first separator outside parentheses. */
export function findTerm(line: Line, source: Source): Term | undefined {
  const within = splitInside(line, source) ?? splitQuestion(line, source)
  if (within) return within
  let depth = 0
  for (const [index, node] of line.entries()) {
    if (node.type !== 'text') continue
    const map = toSourceMap(node, source)
    let from = 0
    for (const match of node.value.matchAll(separator)) {
      depth = depthAfter(node.value.slice(from, match.index), depth)
      from = match.index
      if (depth > 0 || map.literal[match.index + match[0].search(/\S/)]) continue
      const end = match.index + match[0].length
      const term = trimLine([...line.slice(0, index), sliceText(node, map, 0, match.index, source)], source)
      const meaning = trimLine([sliceText(node, map, end, node.value.length, source), ...line.slice(index + 1)], source)
      return isTerm(term) && toText(meaning) !== '' ? { term, meaning, ...(weak.test(match[0].trim()) ? { isWeak: true } : {}) } : undefined
    }
    depth = depthAfter(node.value.slice(from), depth)
  }
  return undefined
}

/** `**term:** meaning`, with the colon inside the mark-up. */
function splitInside([first, ...rest]: Line, source: Source): Term | undefined {
  const term = first && withoutColon(first, source)
  const meaning = trimLine(rest, source)
  return term && toText([term]) !== '' && toText(meaning) !== '' ? { term: [term], meaning } : undefined
}

/** `**question?** answer`. */
function splitQuestion([first, ...rest]: Line, source: Source): Term | undefined {
  const [next] = rest
  if (first?.type !== 'strong' || next?.type !== 'text' || !asksQuestion(toText([first])) || !answer.test(next.value)) return undefined
  const meaning = trimLine(rest, source)
  return toText(meaning) === '' ? undefined : { term: [first], meaning }
}

/** What names the content nested below it: `**term**`, or a term that ends in a colon. */
export function findLabel(line: Line, source: Source): Line | undefined {
  const [first, ...rest] = line
  if (first?.type === 'strong' && rest.length === 0) return [withoutColon(first, source) ?? first]
  const last = line.at(-1)
  const end = last?.type === 'text' ? last.value.search(/(?<=\S|^)[:：]\s*$/) : -1
  if (last?.type !== 'text' || end < 0) return undefined
  const map = toSourceMap(last, source)
  if (map.literal[end]) return undefined
  const term = trimLine([...line.slice(0, -1), sliceText(last, map, 0, end, source)], source)
  return isTerm(term) ? term : undefined
}

function withoutColon(node: PhrasingContent, source: Source): PhrasingContent | undefined {
  if (node.type !== 'strong' && node.type !== 'emphasis') return undefined
  const last = node.children.at(-1)
  if (last?.type !== 'text') {
    const inner = last && withoutColon(last, source)
    return inner && { ...node, children: [...node.children.slice(0, -1), inner] }
  }
  const end = last.value.search(/[:：]\s*$/)
  if (end < 0) return undefined
  return { ...node, children: [...node.children.slice(0, -1), sliceText(last, toSourceMap(last, source), 0, end, source)] }
}

/** Whether mark-up sets the term off. */
export function startsMarked({ term: [first] }: Pick<Term, 'term'>): boolean {
  return first?.type === 'strong' || first?.type === 'emphasis' || first?.type === 'inlineCode'
}

/** A line of a few words that has nothing beside it, without the colon at its end. */
export function findHead(line: Line, source: Source): Line | undefined {
  const written = toText(line)
  if (written.length > longestHead || /[.。!！;；,，]$/.test(written)) return undefined
  const last = line.at(-1)
  const cut = last?.type === 'text' ? withoutLastColon(last, source) : last && withoutColon(last, source)
  const head = cut ? trimLine([...line.slice(0, -1), cut], source) : line
  return isTerm(head) ? head : undefined
}

function withoutLastColon(node: Text, source: Source): Text | undefined {
  const end = node.value.search(/[:：]\s*$/)
  return end < 0 ? undefined : sliceText(node, toSourceMap(node, source), 0, end, source)
}

function isTerm(term: Line): boolean {
  const [first, ...rest] = term
  if (!first || toText(term) === '') return false
  if (startsMarked({ term }) && /^(?:\([^)]*\))?$/.test(toText(rest))) return true
  return toText(term).split(' ').length <= mostWords
}

function depthAfter(text: string, depth: number): number {
  for (const character of text) {
    if (character === '(' || character === '（') depth++
    else if ((character === ')' || character === '）') && depth > 0) depth--
  }
  return depth
}
