import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp'
import type { CharSet } from 'refa'
import { Chars, getConsumedChars, type ReadonlyFlags } from 'regexp-ast-analysis'

/** More ways through a pattern than this are not looked at. */
const mostPaths = 500

/**
 * A part of a pattern that runs on without end over what the pattern itself begins with, and is followed by what may not come: in a text of
 * nothing but beginnings each of them looks through all that is left, as `<!--.*?-->` does. `undefined` where there is none.
 */
export function findRestart(source: string, flags: string): string | undefined {
  if (flags.includes('y')) return undefined
  const literal = parseRegExpLiteral(new RegExp(source, flags))
  for (const alternative of literal.pattern.alternatives)
    for (const path of toPaths(alternative.elements)) {
      const found = restartIn(path, literal.flags)
      if (found) return found
    }
  return undefined
}

/** All sequences of elements that groups allow; a group of which the end of the text is one way stays whole. */
function toPaths(elements: readonly AST.Element[]): AST.Element[][] {
  let paths: AST.Element[][] = [[]]
  for (const element of elements) {
    const inner = isGroup(element) && !endsText(element) ? element.alternatives.flatMap((one) => toPaths(one.elements)) : [[element]]
    paths = paths.flatMap((path) => inner.map((more) => [...path, ...more])).slice(0, mostPaths)
  }
  return paths
}

const isEnd = (element: AST.Element | undefined) => element?.type === 'Assertion' && element.kind === 'end'

const isGroup = (element: AST.Element) => element.type === 'Group' || element.type === 'CapturingGroup'

function endsText(element: AST.Element): boolean {
  if (!isGroup(element)) return false
  return element.alternatives.some(({ elements: [first, second] }) => isEnd(first) && !second)
}

function restartIn(path: readonly AST.Element[], flags: ReadonlyFlags): string | undefined {
  const prefix: CharSet[] = []
  for (const [index, element] of path.entries()) {
    if (element.type === 'Assertion') {
      if (element.kind === 'start' && !flags.multiline) return undefined
      if (element.kind === 'start') prefix.push(Chars.lineTerminator(flags))
      const before = element.kind === 'lookbehind' && !element.negate ? element.alternatives : []
      const sets = before.map((alternative) => getConsumedChars(alternative, flags).chars).filter(({ isEmpty }) => !isEmpty)
      if (sets.length > 0) prefix.push(sets.reduce((all, set) => all.union(set)))
      continue
    }
    const { chars } = getConsumedChars(element, flags)
    if (element.type === 'Quantifier' && element.max === Number.POSITIVE_INFINITY && prefix.length > 0) {
      const runsOver = prefix.every((each) => !each.isDisjointWith(chars))
      if (runsOver && mayFail(path.slice(index + 1), chars, prefix, flags)) return element.raw
    }
    if (element.type !== 'Quantifier' || element.min > 0) prefix.push(chars)
  }
  return undefined
}

/** Whether what follows may not come, though the beginnings come again and again. */
function mayFail(rest: readonly AST.Element[], run: CharSet, prefix: readonly CharSet[], flags: ReadonlyFlags): boolean {
  const [next] = rest
  // What is taken goes on to the end of the text, or of the line.
  if (next && endsText(next)) return !getConsumedChars(next, flags).chars.union(run).isAll
  if (isEnd(next)) return !(run.isAll || (flags.multiline && run.isSupersetOf(Chars.lineTerminator(flags).negate())))
  const required = rest.filter((element) => element.type !== 'Assertion' && (element.type !== 'Quantifier' || element.min > 0))
  if (required.length === 0) return rest.some((element) => element.type === 'Assertion')
  const sets = required.map((element) => getConsumedChars(element, flags).chars)
  // The next beginning is an end, as in `$$.*?$$`.
  return !(sets.length <= prefix.length && sets.every((set, index) => prefix[index]?.isSubsetOf(set)))
}
