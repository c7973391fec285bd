import type { Problem } from './problem.js'
import type { Rule } from './rules/rule.js'
import { rules } from './rules.js'

/** More are not read by anybody, so that then what may be folded, and wants no look of its own, is so from the second on. */
const mostRead = 5

/** How many other files' names are still read. */
const mostNames = 6

/** Messages of which each stands for all that say the same elsewhere, where these are many; in the order of their places. What breaks a card always stands alone. */
export function foldProblems(problems: readonly Problem[]): Problem[] {
  const folded = fold(problems, ({ mostAlone }) => mostAlone)
  return folded.length > mostRead ? fold(problems, ({ mostAlone, wantsLook }) => (wantsLook ? mostAlone : mostAlone && 1)) : folded
}

function fold(problems: readonly Problem[], mostOf: (rule: Rule) => number | undefined): Problem[] {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const topic = topicOf(problem)
    const group = groups.get(topic)
    if (group) group.push(problem)
    else groups.set(topic, [problem])
  }
  const folded = new Map<Problem, Problem>()
  const hidden = new Set<Problem>()
  for (const [first, ...others] of groups.values()) {
    const rule = first && ruleOf(first)
    if (!rule || first.severity === 'error' || others.length < (mostOf(rule) ?? Number.POSITIVE_INFINITY)) continue
    folded.set(first, {
      ...first,
      sentence: `${first.sentence}; ${isSameSentence(first, others) ? 'the same' : 'something like it'} ${toWhere(first, others)}`,
      alike: others.length
    })
    for (const other of others) hidden.add(other)
  }
  return problems.filter((problem) => !hidden.has(problem)).map((problem) => folded.get(problem) ?? problem)
}

/** Where there are few, the names that are quoted say more than a number. */
function toWhere({ rule, sentence: own }: Problem, others: readonly Problem[]): string {
  const names = [...new Set(others.flatMap(({ sentence }) => /`[^`]*`/.exec(sentence) ?? []))]
  const isSame = names.every((name) => own.includes(name))
  if (!isSame && rule === 'media-missing' && names.length > 0 && names.length <= mostNames) return `of ${names.join(', ')}`
  const files = new Set(others.map(({ path }) => path)).size
  const places = others.length === 1 ? '1 more place' : `${others.length} more places`
  return `in ${places}, in ${files === 1 ? 'one file' : `${files} files`}`
}

/** What is quoted from the notes, and numbers, differ from place to place. */
function topicOf(problem: Problem): string {
  const { rule, severity, sentence } = problem
  const { isOneTopic, namesTopic }: Partial<Rule> = ruleOf(problem) ?? {}
  const topic = namesTopic?.test(sentence) ? sentence : withoutNames(sentence)
  return JSON.stringify([rule, severity, isOneTopic ? '' : topic])
}

const withoutNames = (sentence: string) => sentence.replace(/`[^`]*`/g, '').replace(/\d+/g, '')

/** A rule of one topic says of links in a section what it says of text below a title, in other words. */
const isSameSentence = (first: Problem, others: readonly Problem[]) =>
  others.every(({ sentence }) => withoutNames(sentence) === withoutNames(first.sentence))

/** A plugin's message has none. */
const ruleOf = ({ rule }: Problem): Rule | undefined => (Object.hasOwn(rules, rule) ? rules[rule as keyof typeof rules] : undefined)
