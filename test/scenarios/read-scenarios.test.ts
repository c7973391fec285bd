import { describe, expect, test } from 'vitest'
import { applyEdit } from './diff.js'
import { isNamed, toFact } from './fact.js'
import { readScenarios } from './read-scenarios.js'

const page = (body: string) => `# Family\n\n## Title\n\n${body}`
const diff = '```diff a.md\n # A\n\n-## b\n+## c\n\n d\n```\n'

describe('A page of scenarios', () => {
  test('shows by a diff what is before, and the edit that is the next step', () => {
    const [scenario] = readScenarios(page(`${diff}\n- \`b\` → \`c\`\n- says \`1 reworded\` — because\n`))
    expect(scenario).toMatchObject({ family: 'Family', title: 'Title' })
    expect(scenario?.steps).toMatchObject([
      { deeds: [{ kind: 'file', path: 'a.md', content: '# A\n\n## b\n\nd\n' }], expected: { renamed: [] } },
      {
        deeds: [{ kind: 'edit', path: 'a.md', from: '# A\n\n## b\n\nd\n', to: '# A\n\n## c\n\nd\n' }],
        expected: { renamed: [{ from: 'b', to: 'c', orAnew: false }], says: '1 reworded' }
      }
    ])
  })

  test('takes a sentence for the border of two steps', () => {
    const [scenario] = readScenarios(page('```md a.md\n# A\n```\n\nThen:\n\n```console\n$ ls\n```\n\n```anki\nsuspend `a`\n```\n'))
    expect(scenario?.steps.map(({ deeds }) => deeds.map(({ kind }) => kind))).toEqual([['file'], ['command', 'in Anki']])
  })

  test('is refused where it says what nobody understands', () => {
    expect(() => readScenarios(page(`${diff}\n- \`b\` becomes \`c\`\n`))).toThrow('Line 14: `` becomes `` is no sentence')
    expect(() => readScenarios(page('- says `1 new`\n'))).toThrow('Line 5: a list, expected it below a step')
    expect(() => readScenarios(page('```md\n# A\n```\n'))).toThrow('Line 5: a block without a path')
    expect(() => readScenarios(page('```diff a.md\n# A\n```\n'))).toThrow('`# A` in a diff, expected a space, + or - before it')
    expect(() => readScenarios(page('```console\nls\n```\n'))).toThrow('`ls`, expected a command')
  })
})

describe('An edit', () => {
  test('is made where its lines are, and only where they are there once', () => {
    expect(applyEdit('a\nb\nc\n', { path: 'x', from: 'b\n', to: 'd\n' })).toBe('a\nd\nc\n')
    expect(applyEdit('a\n', { path: 'x', from: 'a\n', to: '' })).toBeUndefined()
    expect(() => applyEdit('b\nb\n', { path: 'x', from: 'b\n', to: 'd\n' })).toThrow('not there once')
    expect(() => applyEdit('ab\n', { path: 'x', from: 'b\n', to: 'd\n' })).toThrow('not there once')
  })
})

describe('What a card row asks', () => {
  test('is the question, and nothing where its side is off', () => {
    const fields = {
      Front: '<div class="ask"><p>Where is <b>it</b>?</p></div><div class="cue">2 items</div>',
      Back: '<p>Left</p>',
      Reverse: ''
    }
    expect(toFact(fields, 0)).toEqual({ asks: 'Where is it?', under: '', answer: 'Left', side: 0 })
    expect(toFact(fields, 1)).toBeUndefined()
  })

  test('is what a gap hides, with all gaps of its number and inner ones, and nothing where the gap is gone', () => {
    const fields = { Text: '<p>{{c1::a {{c2::b}}::hint}} and {{c1::c}}</p>', Title: 'T', Context: '<div>C</div>' }
    expect(toFact(fields, 0)).toMatchObject({ asks: 'a b + c', under: 'C T', answer: '[…] and […]' })
    expect(toFact(fields, 1)).toMatchObject({ asks: 'b' })
    expect(toFact(fields, 2)).toBeUndefined()
  })

  test('is named by its whole, its beginning, or with words of its surroundings', () => {
    const fact = { asks: 'Where is it?', under: 'Heart', answer: 'Left', side: 0 }
    expect(['Where is it?', 'Where…', 'Where is it? | Heart', 'Where is it? | Left'].map((name) => isNamed(fact, name))).toEqual([
      true,
      true,
      true,
      true
    ])
    expect(['Where', 'Where is it? | Kidney'].map((name) => isNamed(fact, name))).toEqual([false, false])
  })
})
