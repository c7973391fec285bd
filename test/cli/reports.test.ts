import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import pc from 'picocolors'
import stringWidth from 'string-width'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { describe, expect, test } from 'vitest'
import { formatMessages } from '../../src/index.js'

type Place = readonly [line: number, column: number, endLine?: number, endColumn?: number]

/** A file with a message of some severity at each place. */
function fileWith(value: string | undefined, places: readonly Place[], severity: 'error' | 'warning' | 'info' = 'warning', path = 'a.md') {
  const file = new VFile(value === undefined ? { path } : { path, value })
  for (const [line, column, endLine, endColumn] of places) {
    const start = { line, column }
    const place = endLine === undefined || endColumn === undefined ? start : { start, end: { line: endLine, column: endColumn } }
    const message = file.message('One thing, expected another', { place, ruleId: 'wide-row', source: 'build-deck' })
    message.fatal = { error: true, warning: false, info: undefined }[severity]
  }
  return file
}

const linesOf = async (...args: Parameters<typeof formatMessages>) => (await formatMessages(...args)).split('\n')

describe('a report as text', () => {
  test('has a line for each message by file and place, the line of the notes under errors and warnings, and the numbers', async () => {
    const files = [fileWith('# A\n\nb c d\n', [[3, 3, 3, 4]], 'error', 'b.md'), fileWith('# A\n', [[1, 1]], 'info'), fileWith('x', [])]
    expect(await linesOf(files)).toEqual([
      'a.md:1:1  info  One thing, expected another  wide-row',
      'b.md:3:3  error  One thing, expected another  wide-row',
      '  3 | b c d',
      '    |   ^',
      '1 error, 1 info',
      ''
    ])
    expect(await formatMessages([fileWith('x', [])])).toBe('')
  })

  test('tells the other place of a message that is about two', async () => {
    const first = new VFileMessage('First used here', { place: { line: 3, column: 1 } })
    first.file = 'long/name.md'
    const file = new VFile({ path: 'a.md' })
    file.message('Id `x` is used twice', { place: { line: 10, column: 5 }, ruleId: 'duplicate-id', cause: first })
    expect(await linesOf([file])).toEqual([
      'a.md:10:5  warning  Id `x` is used twice  duplicate-id',
      '  First used here: long/name.md:3:1',
      '1 warning',
      ''
    ])
  })

  test('is coloured by whoever gives colours', async () => {
    const text = await formatMessages([fileWith('# A', [[1, 1, 1, 4]])], { colors: pc.createColors(true) })
    expect(text).toContain('\u001b[33mwarning\u001b[39m')
    expect(text).toContain('\u001b[33m^^^\u001b[39m')
  })

  test('shows the line for the first messages of a rule only', async () => {
    const file = fileWith('a\nb\nc\nd\ne\n', [
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 1]
    ])
    const frames = async (framesPerRule?: number) =>
      (await linesOf([file], framesPerRule === undefined ? {} : { framesPerRule })).filter((line) => line.endsWith('^')).length
    expect([await frames(), await frames(5), await frames(0)]).toEqual([3, 5, 0])
  })
})

test('A path is shown as the caller wants it', async () => {
  expect(await formatMessages([fileWith('x', [[1, 1]], 'info')], { toPath: (path) => `notes/${path}` })).toMatch(/^notes\/a\.md:1:1 /)
})

describe('the place in a line', () => {
  const frameOf = async (line: string, from: number, to: number, width = 100) => {
    const [, shown = '', mark = ''] = await linesOf([fileWith(line, [[1, from, 1, to]])], { width })
    const text = shown.replace('  1 | ', '')
    const carets = mark.replace('    | ', '')
    return { text, carets, before: stringWidth(carets) - carets.trimStart().length, marked: carets.trimStart().length }
  }

  test.each([
    ['ab\tcd', 4, 6, 'ab  cd', '    ^^'],
    ['\t\tcd', 3, 4, '        cd', '        ^'],
    ['a\tb', 2, 3, 'a   b', ' ^^^'],
    ['日本語 x', 5, 6, '日本語 x', '       ^'],
    ['日本語', 2, 3, '日本語', '  ^^'],
    ['👩‍👩‍👧 x', 10, 11, '👩‍👩‍👧 x', '   ^'],
    ['e\u0301a b', 5, 6, 'e\u0301a b', '   ^'],
    ['x  ', 1, 4, 'x', '^'],
    ['abc', 4, 4, 'abc', '   ^']
  ])('%j from %i to %i is shown as %j over %j', async (line, from, to, text, carets) => {
    expect(await frameOf(line, from, to)).toMatchObject({ text, carets })
  })

  test('of several lines is marked to the end of its first', async () => {
    const [, , mark] = await linesOf([fileWith('abc def\nghi', [[1, 5, 2, 2]])])
    expect(mark).toBe('    |     ^^^')
  })

  test('of a long line stands in the part of it that is shown', async () => {
    const long = 'word '.repeat(200)
    for (const at of [1, 400, 990]) {
      const { text, before, marked } = await frameOf(`${long.slice(0, at - 1)}MARK${long.slice(at + 3)}`, at, at + 4, 60)
      expect(stringWidth(text)).toBeLessThanOrEqual(60)
      expect(text.slice(before, before + marked)).toBe('MARK')
    }
    const { text, marked } = await frameOf(long, 1, 900, 60)
    expect([stringWidth(text) <= 60, marked <= 60]).toEqual([true, true])
  })

  test('is left out where the text is not known or the line is blank', async () => {
    expect(await linesOf([fileWith(undefined, [[1, 1]])])).toHaveLength(3)
    expect(await linesOf([fileWith('a\n \n', [[2, 1]])])).toHaveLength(3)
    expect(await linesOf([fileWith('a\n', [[7, 1]])])).toHaveLength(3)
  })

  test('is found after any kind of line end', async () => {
    for (const end of ['\n', '\r\n', '\r']) expect((await linesOf([fileWith(`a${end}bc${end}`, [[2, 2]])]))[1]).toBe('  2 | bc')
  })
})

test('What a terminal would obey is shown, and does nothing', async () => {
  const file = new VFile({ path: 'a\u001b[2J.md', value: 'x\u001b]0;title\u0007 \u202eabc\n' })
  file.message('`\u001b[31m` and\nmore', { place: { line: 1, column: 1 }, ruleId: 'unknown-html' })
  const text = await formatMessages([file])
  expect(text).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  expect(text.split('\n').slice(0, 2)).toEqual(['a␛[2J.md:1:1  warning  `␛[31m` and more  unknown-html', '  1 | x␛]0;title␇ �abc'])
})

describe('a report for programs', () => {
  const files = () => {
    const first = new VFileMessage('First asked here', { place: { line: 1, column: 1 } })
    first.file = 'notes/a b.md'
    const file = fileWith('# A\n', [[1, 1, 1, 4]], 'error', 'notes/ü, 100%.md')
    file.message('50 % of\nit', {
      place: { start: { line: 2, column: 1 }, end: { line: 4, column: 2 } },
      ruleId: 'duplicate-front',
      cause: first
    })
    return [file, fileWith('x', [[1, 1]], 'info', '/tmp/x.md'), Object.assign(new VFile({ path: 'p.md' }), {})]
  }

  test('in JSON is an object a line', async () => {
    const lines = (await formatMessages(files(), { format: 'json' })).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { file: '/tmp/x.md', line: 1, column: 1, severity: 'info', ruleId: 'wide-row', reason: 'One thing, expected another' },
      {
        ...{ file: 'notes/ü, 100%.md', line: 1, column: 1, endLine: 1, endColumn: 4 },
        ...{ severity: 'error', ruleId: 'wide-row', reason: 'One thing, expected another' }
      },
      {
        ...{ file: 'notes/ü, 100%.md', line: 2, column: 1, endLine: 4, endColumn: 2 },
        ...{ severity: 'warning', ruleId: 'duplicate-front', reason: '50 % of it' },
        cause: { file: 'notes/a b.md', line: 1, column: 1, reason: 'First asked here' }
      }
    ])
  })

  test('for GitHub is workflow commands with their escapes', async () => {
    expect((await formatMessages(files(), { format: 'github' })).split('\n')).toEqual([
      '::notice file=/tmp/x.md,line=1,col=1,title=wide-row::One thing, expected another',
      '::error file=notes/ü%2C 100%25.md,line=1,endLine=1,col=1,endColumn=4,title=wide-row::One thing, expected another',
      '::warning file=notes/ü%2C 100%25.md,line=2,endLine=4,title=duplicate-front::50 %25 of it%0AFirst asked here: notes/a b.md:1:1',
      ''
    ])
  })

  test('in SARIF is valid, with the rules that it names and addresses that are', async () => {
    const require = createRequire(import.meta.url)
    const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
    const validate = addFormats.default(new Ajv({ strict: false, unicodeRegExp: false })).compile(JSON.parse(readFileSync(path, 'utf8')))
    const [some, none] = await Promise.all([files(), []].map((given) => formatMessages(given, { format: 'sarif' })))
    for (const text of [some, none]) {
      validate(JSON.parse(text ?? ''))
      expect(validate.errors).toBeNull()
    }
    const [run] = JSON.parse(some ?? '').runs
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['duplicate-front', 'wide-row'])
    expect(run.results[2]).toMatchObject({ ruleId: 'duplicate-front', ruleIndex: 0, level: 'warning' })
    expect(
      run.results.map(
        (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
          result.locations[0]?.physicalLocation.artifactLocation.uri
      )
    ).toEqual(['file:///tmp/x.md', 'notes/%C3%BC%2C%20100%25.md', 'notes/%C3%BC%2C%20100%25.md'])
    expect(JSON.parse(none ?? '').runs[0].results).toEqual([])
  })
})

test('A message of a plugin goes by the plugin’s name', async () => {
  const file = new VFile({ path: 'a.md' })
  file.message('Line too long', { place: { line: 1, column: 81 }, source: 'remark-lint', ruleId: 'maximum-line-length' })
  file.message('Odd', { source: 'retext' })
  expect((await linesOf([file])).slice(0, 2)).toEqual([
    'a.md:1:1  warning  Odd  retext',
    'a.md:1:81  warning  Line too long  maximum-line-length'
  ])
  const run = JSON.parse(await formatMessages([file], { format: 'sarif' })).runs[0]
  expect(
    run.results.map(({ ruleId, ruleIndex }: { ruleId: string; ruleIndex: number }) => run.tool.driver.rules[ruleIndex].id === ruleId)
  ).toEqual([true, true])
})
