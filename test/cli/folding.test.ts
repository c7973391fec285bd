import { describe, expect, test } from 'vitest'
import { foldProblems } from '../../src/diagnostics/fold-problems.js'
import type { Problem } from '../../src/diagnostics/problem.js'

const problem = (path: string, rule: string, sentence: string, severity: Problem['severity'] = 'warning'): Problem => ({
  path,
  line: 1,
  column: 1,
  severity,
  sentence,
  rule
})
const inFiles = (number: number, toProblem: (path: string, index: number) => Problem) =>
  Array.from({ length: number }, (_, index) => toProblem(`${index}.md`, index))
const told = (problems: readonly Problem[]) => foldProblems(problems).map(({ path, sentence }) => `${path} ${sentence}`)

describe('Messages that say the same', () => {
  test('are one with their number, whatever they quote', () => {
    const problems = inFiles(4, (path, index) =>
      problem(path, 'card-without-answer', `Nothing to answer under \`${index}\`, expected text`)
    )
    expect(told(problems)).toEqual(['0.md Nothing to answer under `0`, expected text; the same in 3 more places, in 3 files'])
    expect(foldProblems(problems)[0]?.alike).toBe(3)
  })

  test('are not called the same where a rule says something else of each', () => {
    const links = inFiles(5, (path, index) =>
      problem(path, 'content-outside-cards', `Nothing but links under \`${index}\`, expected text`, 'info')
    )
    const text = problem('a.md', 'content-outside-cards', 'Text right under the title, expected a heading', 'info')
    expect(told([text, ...links])).toEqual([
      'a.md Text right under the title, expected a heading; something like it in 5 more places, in 5 files'
    ])
  })

  test('stay each where they are few', () => {
    const problems = inFiles(3, (path, index) =>
      problem(path, 'card-without-answer', `Nothing to answer under \`${index}\`, expected text`)
    )
    expect(foldProblems(problems)).toEqual(problems)
  })

  test('stay each where they are errors, or of a rule of which each costs a card', () => {
    const errors = inFiles(30, (path) => problem(path, 'content-outside-cards', 'Text is on no card, expected it on one', 'error'))
    const marks = inFiles(30, (path) => problem(path, 'true-false-without-verdict', 'No verdict, expected one', 'error'))
    const pairs = inFiles(20, (path) => problem(path, 'duplicate-front', 'Question is asked already, expected another'))
    expect(foldProblems([...errors, ...marks, ...pairs])).toEqual([...errors, ...marks, ...pairs])
  })

  test('stay each where a plugin tells them, whatever its name', () => {
    const problems = inFiles(6, (path) => problem(path, 'constructor', 'A word too many, expected one'))
    expect(foldProblems(problems)).toEqual(problems)
  })

  test('stand for more than twenty that each want a look of their own', () => {
    const pairs = inFiles(30, (path) => problem(path, 'duplicate-front', 'Question `A` is asked already, expected another'))
    const rows = inFiles(30, (path, index) => problem(path, 'mark-without-side', `Row \`${index}\` with nothing, expected a cell`))
    expect(told([...pairs, ...rows])).toEqual([
      '0.md Question `A` is asked already, expected another; the same in 29 more places, in 29 files',
      '0.md Row `0` with nothing, expected a cell; the same in 29 more places, in 29 files'
    ])
  })

  test('stay apart where they name another class that is nearly one of ours', () => {
    const problems = [
      ...inFiles(5, (path) => problem(path, 'attribute-unknown', 'Class `.wide` has no meaning, expected one that has')),
      problem('z.md', 'attribute-unknown', 'Class `.lst` has no meaning, expected one that has; did you mean `.list`?')
    ]
    expect(told(problems)).toEqual([
      '0.md Class `.wide` has no meaning, expected one that has; the same in 4 more places, in 4 files',
      'z.md Class `.lst` has no meaning, expected one that has; did you mean `.list`?'
    ])
  })

  test('are one for all classes of a site builder, and apart from those that are nearly one of ours', () => {
    const classes = inFiles(5, (path, index) =>
      problem(path, 'attribute-unknown', `Class \`.box-${index}\` has no meaning, expected one of ours`)
    )
    const slip = problem('z.md', 'attribute-unknown', 'Class `.lst` has no meaning, expected one that has; did you mean `.list`?')
    expect(told([...classes, slip])).toEqual([
      '0.md Class `.box-0` has no meaning, expected one of ours; the same in 4 more places, in 4 files',
      'z.md Class `.lst` has no meaning, expected one that has; did you mean `.list`?'
    ])
  })

  test('are one from the second on where there are more than anybody reads', () => {
    const pictures = inFiles(6, (path, index) => problem(path, 'media-missing', `Media file \`${index}.png\` not found, expected it there`))
    const pair = inFiles(2, (path) => problem(path, 'duplicate-front', 'Question is asked already, expected another'))
    expect(told([...pictures, ...pair])).toEqual([
      '0.md Media file `0.png` not found, expected it there; the same of `1.png`, `2.png`, `3.png`, `4.png`, `5.png`',
      '0.md Question is asked already, expected another',
      '1.md Question is asked already, expected another'
    ])
    expect(foldProblems(pictures.slice(0, 5))).toEqual(pictures.slice(0, 5))
  })

  test('stand at the place of the first among the others', () => {
    const problems = [
      problem('a.md', 'task-list', 'A to-do list is on no card, expected a tick', 'info'),
      problem('a.md', 'cloze-leak', 'Leak, expected none'),
      ...inFiles(4, () => problem('a.md', 'task-list', 'A to-do list is on no card, expected a tick', 'info'))
    ]
    expect(told(problems)).toEqual([
      'a.md A to-do list is on no card, expected a tick; the same in 4 more places, in one file',
      'a.md Leak, expected none'
    ])
  })
})
