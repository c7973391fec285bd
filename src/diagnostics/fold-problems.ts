import type { Problem } from './problem.js'

/** How many messages of a rule may stand alone that say the same of one file after the other. What breaks a card is never folded. */
const mostAlone: Readonly<Record<string, number>> = {
  'answer-left-out': 1,
  'answer-too-long': 2,
  'attribute-unknown': 3,
  'card-without-answer': 3,
  'content-outside-cards': 3,
  'duplicate-front': 20,
  'looks-like-terms': 3,
  'markdown-suspected': 3,
  'mark-without-side': 20,
  'media-case-mismatch': 3,
  'media-missing': 20,
  'media-outside-root': 20,
  'media-remote': 3,
  'media-unsupported': 3,
  'second-id': 3,
  'task-list': 3,
  'term-without-meaning': 20,
  'unknown-html': 3,
  'wide-row': 3
}

/** Rules whose sentences say how they can be put right, or where, and are alike all the same. */
const oneTopic: ReadonlySet<string> = new Set(['answer-left-out', 'answer-too-long', 'content-outside-cards'])

/** Rules whose sentences are alike only where they name the same; of what is like nothing of ours, all are. */
const named: ReadonlyMap<string, RegExp> = new Map([
  ['attribute-unknown', /did you mean/],
  ['unknown-html', /^/]
])

/** Each costs a card, and is read as long as it can be. */
const costly: ReadonlySet<string> = new Set(['duplicate-front', 'mark-without-side', 'term-without-meaning'])

/** More are not read by anybody, so that then what may be folded is so from the second on. */
const mostRead = 5

/** How many other files' names are still read. */
const mostNames = 6

/** Messages of which each stands for all that say the same elsewhere, where these are many; in the order of their places. */
export function foldProblems(problems: readonly Problem[]): Problem[] {
  const folded = fold(problems, (rule) => mostAlone[rule])
  return folded.length > mostRead ? fold(problems, (rule) => (rule in mostAlone && !costly.has(rule) ? 1 : mostAlone[rule])) : folded
}

function fold(problems: readonly Problem[], mostOf: (rule: string) => number | undefined): Problem[] {
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
    if (!first || first.severity === 'error' || others.length < (mostOf(first.rule) ?? Number.POSITIVE_INFINITY)) continue
    folded.set(first, { ...first, sentence: `${first.sentence}; the same ${toWhere(first, others)}`, alike: others.length })
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
function topicOf({ rule, severity, sentence }: Problem): string {
  const topic = named.get(rule)?.test(sentence) ? sentence : sentence.replace(/`[^`]*`/g, '').replace(/\d+/g, '')
  return JSON.stringify([rule, severity, oneTopic.has(rule) ? '' : topic])
}
