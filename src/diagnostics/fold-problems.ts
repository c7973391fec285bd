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
  'mark-without-side': 20,
  'markdown-suspected': 3,
  'media-missing': 20,
  'media-remote': 3,
  'second-id': 3,
  'task-list': 3,
  'term-without-meaning': 20,
  'unknown-html': 3,
  'wide-row': 3
}

/** Rules whose sentences say how they can be put right, or where, and are alike all the same. */
const oneTopic: ReadonlySet<string> = new Set(['answer-left-out', 'answer-too-long', 'content-outside-cards'])

/** Rules whose sentences are alike only where they name the same. */
const named: ReadonlySet<string> = new Set(['attribute-unknown', 'unknown-html'])

/** Messages of which each stands for all that say the same elsewhere, where these are many; in the order of their places. */
export function foldProblems(problems: readonly Problem[]): Problem[] {
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
    if (!first || first.severity === 'error' || others.length < (mostAlone[first.rule] ?? Number.POSITIVE_INFINITY)) continue
    const files = new Set(others.map(({ path }) => path)).size
    const where = `${others.length} more places, in ${files === 1 ? 'one file' : `${files} files`}`
    folded.set(first, { ...first, sentence: `${first.sentence}; the same in ${where}`, alike: others.length })
    for (const other of others) hidden.add(other)
  }
  return problems.filter((problem) => !hidden.has(problem)).map((problem) => folded.get(problem) ?? problem)
}

/** What is quoted from the notes, and numbers, differ from place to place. */
function topicOf({ rule, severity, sentence }: Problem): string {
  const topic = named.has(rule) ? sentence : sentence.replace(/`[^`]*`/g, '').replace(/\d+/g, '')
  return JSON.stringify([rule, severity, oneTopic.has(rule) ? '' : topic])
}
