import { describe, expect, test } from 'vitest'
import { parseLock, serializeLock } from '../../src/identity/index.js'
import { build } from './build-cards.js'

const { lock } = build({ 'a.md': [{ front: 'Heart', answer: 'pump' }, { front: 'Lung' }, { front: 'Liver', id: 'l' }] })
const text = serializeLock(lock)
const lines = text.split('\n')

/** The lock's text with one line replaced; lines count from 1. */
const withLine = (number: number, change: (line: string) => string) =>
  lines.map((line, index) => (index === number - 1 ? change(line) : line)).join('\n')

describe('reading the lock', () => {
  test('gives back what was written', () => {
    expect(parseLock(text)).toEqual({ lock })
  })

  test('does not mind a byte order mark, other line ends or another layout', () => {
    expect(parseLock(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual({ lock })
    expect(parseLock(JSON.stringify(lock, null, 2))).toEqual({ lock })
  })

  test('keeps keys that it does not know, in the head, in entries and below', () => {
    const later = { ...lock, theme: 'dark', notes: lock.notes.map((note) => ({ ...note, seen: 1, place: { ...note.place, column: 3 } })) }
    const written = serializeLock(later)
    expect(parseLock(written)).toEqual({ lock: later })
    expect(written.split('\n')[0]).toContain('"theme":"dark"')
  })

  test('names the line of a merge conflict', () => {
    const merged = withLine(3, (line) => `<<<<<<< ours\n${line}\n=======\n${line}\n>>>>>>> theirs`)
    expect(parseLock(merged)).toEqual({ problem: { rule: 'lock-conflict', line: 3, column: 1, detail: undefined } })
    expect(parseLock(merged.replaceAll('\n', '\r\n')).problem?.line).toBe(3)
  })

  test('names the version of a newer build-deck', () => {
    const newer = text.replace('"version":1', '"version":2').replace('"notes"', '"cards"')
    expect(parseLock(newer)).toEqual({ problem: { rule: 'lock-newer', line: 1, column: 12, detail: { version: '2' } } })
  })

  test.each<[string, string, number, RegExp]>([
    ['an empty file', '', 1, /ends too early/],
    ['a file cut off in an entry', text.slice(0, text.indexOf('"matching"', text.indexOf(lines[2] ?? ''))), 3, /ends too early/],
    ['a missing comma', withLine(2, (line) => line.slice(0, -1)), 3, /comma/],
    ['a comma too many', withLine(4, (line) => `${line},`), 5, /value/],
    ['a word that is no JSON', withLine(3, (line) => line.replace(/"mod":\d+/, '"mod":no')), 3, /value/],
    ['single quotes', withLine(2, (line) => line.replace('"guid"', "'guid'")), 2, /quotation marks/],
    ['something after the end', `${text}x`, 6, /end/],
    ['a value of the wrong type', withLine(3, (line) => line.replace(/"mod":\d+/, '"mod":"x"')), 3, /notes\.1\.mod/],
    ['an entry without what it needs', withLine(4, (line) => line.replace('"fieldHash"', '"x"')), 4, /notes\.2\.fieldHash/],
    ['a number that is no id', withLine(2, (line) => line.replace(/"noteId":\d+/, '"noteId":-1')), 2, /noteId/],
    ['a list in place of the lock', '[]\n', 1, /the whole/],
    ['two entries of one guid', withLine(3, () => lines[1] ?? ''), 3, /second entry/],
    ['version 0', text.replace('"version":1', '"version":0'), 1, /version/],
    [
      'a time in milliseconds',
      withLine(3, (line) => line.replace(/"mod":\d+/, '"mod":9007199254740991')),
      3,
      /`notes\.1\.mod` is no time in seconds/
    ],
    [
      'a note of the future',
      withLine(2, (line) => line.replace(/"noteId":\d+/, '"noteId":4102444800000')),
      2,
      /noteId` is a time after the last build/
    ],
    [
      'a card of the future',
      withLine(2, (line) => line.replace('"mod"', '"cardIds":{"0":4102444800000},"mod"')),
      2,
      /cardIds\.0` is a time after/
    ],
    [
      'a guid that holds what Anki drops',
      withLine(2, (line) => line.replace(/"guid":"./, '"guid":"\\u0000')),
      2,
      /guid` holds what is no character/
    ],
    ['a path that no system has', withLine(4, (line) => line.replace('a.md', 'a\\u0000.md')), 4, /place\.path` is the path of no file/],
    ['a deck without a name', withLine(3, (line) => line.replace(/"deck":"[^"]*"/, '"deck":""')), 3, /deck` is no name of a deck/],
    [
      'a note type without a name',
      withLine(1, (line) => line.replace(/"name":"[^"]*"/, '"name":""')),
      1,
      /noteTypes\.0\.name` is no name that Anki keeps/
    ],
    [
      'a note type whose name holds a NUL',
      withLine(1, (line) => line.replace(/"name":"[^"]*"/, '"name":"a\\u0000"')),
      1,
      /noteTypes\.0\.name` is no name that Anki keeps/
    ],
    ['a project without a name', withLine(1, (line) => line.replace(/"namespace":"[^"]*"/, '"namespace":""')), 1, /namespace` is no name/],
    ['a time before all others', withLine(3, (line) => line.replace(/"mod":\d+/, '"mod":0')), 3, /`notes\.1\.mod` is no time/],
    [
      'half a character',
      withLine(1, (line) => line.replace(/"namespace":"[^"]*"/, '"namespace":"\\ud800"')),
      1,
      /namespace` holds half a character/
    ],
    [
      'keys that are nested without end',
      withLine(1, (line) => line.replace('{', `{"x":${'['.repeat(200)}${']'.repeat(200)},`)),
      1,
      /the whole is nested too deeply/
    ],
    ['nesting without end', '['.repeat(100_000), 1, /nesting/]
  ])('names the line of %s', (_, damaged, line, problem) => {
    const parsed = parseLock(damaged)
    expect(parsed.problem).toMatchObject({ rule: 'lock-damaged', line })
    expect(parsed.problem?.rule === 'lock-damaged' && parsed.problem.detail.problem).toMatch(problem)
  })

  test('names a line in a file of another layout too', () => {
    const pretty = JSON.stringify(lock, null, 2)
    const line = pretty.split('\n').findIndex((candidate) => candidate.includes('"noteId"')) + 1
    expect(parseLock(pretty.replace(/"noteId": \d+/, '"noteId": null')).problem).toMatchObject({ rule: 'lock-damaged', line, column: 17 })
  })
})
