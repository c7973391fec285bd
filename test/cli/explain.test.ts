import { describe, expect, test } from 'vitest'
import { rules } from '../../src/diagnostics/rules.js'
import { inFolder } from './in-folder.js'

const explain = async (...args: string[]) => await inFolder({}).run(['explain', ...args])

describe('explain', () => {
  test('prints a rule’s page with both examples and how to turn it off', async () => {
    const { code, stdout } = await explain('duplicate-front')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^duplicate-front {2}warning\n\nTwo cards ask the same question\.\n\n/)
    expect(stdout).toMatch(/\nWrong\n\n {2}note\.md\n {2}\| # Heart\n {2}\|\n.*\nRight\n\n {2}note\.md\n/s)
    expect(stdout).toContain('<!-- build-deck-disable-next-line duplicate-front -->')
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test('prints the files of a project, and what was built before', async () => {
    const { stdout } = await explain('namespace-changed')
    expect(stdout).toMatch(/ {2}\| id: biology-7c9e\n\nthen\n\n.*\n {2}\| id: renal-4f\n/s)
    expect(stdout).toMatch(/This error cannot be turned off\.\n$/)
    expect((await explain('clock-behind')).stdout).toContain('  SOURCE_DATE_EPOCH=1700000000\n')
    expect((await explain('media-missing')).stdout).toContain('heart/valves.png (any file)')
  })

  test('has a page for each rule, that ends in a line end', async () => {
    for (const id of Object.keys(rules)) expect((await explain(id)).stdout).toMatch(new RegExp(`^${id} {2}.*[^\\n]\\n$`, 's'))
  })

  test('has nothing in a page that a terminal would obey', async () => {
    for (const id of Object.keys(rules)) expect((await explain(id)).stdout, id).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]/)
    expect((await explain('image-large')).stdout).toContain('heart/valves.gif (a picture)')
  })

  test('lists all rules, one a line', async () => {
    const { code, stdout } = await explain()
    const ids = stdout.split('\n').flatMap((line) => /^([a-z\d-]+) +(?:error|warning|info) +\S/.exec(line)?.[1] ?? [])
    expect([code, ids]).toEqual([0, Object.keys(rules)])
    expect(stdout.split('\n').filter((line) => line.length > 110)).toEqual([])
  })

  test.each([
    ['card-without-anwser', 'Unknown rule `card-without-anwser`; did you mean card-without-answer?'],
    ['cloze-malform', 'Unknown rule `cloze-malform`; did you mean cloze-malformed?'],
    ['cloze', 'Unknown rule `cloze`, expected one of those that `build-deck explain` lists'],
    ['style', 'Unknown rule `style`, expected one of those that `build-deck explain` lists']
  ])('of %s says what may be meant', async (rule, sentence) => {
    expect(await explain(rule)).toEqual({ code: 2, stdout: '', stderr: `error  ${sentence}\n` })
  })
})
