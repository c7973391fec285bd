import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseLock, serializeLock } from '../../src/identity/index.js'
import { build, day, firstBuild } from '../identity/build-cards.js'

const gaps = (...texts: string[]) => texts.map((text) => ({ text }))

/** Every key that an entry can have: an explicit id with a label, a lost card, a retired gap, `.new`, a removed card. */
function everyKey() {
  const first = build({
    'heart.md': [
      { front: 'What is the heart?', answer: 'A pump.', headings: ['Anatomy', 'Thorax'], tags: ['organ'] },
      { front: 'Drugs\u001fACE inhibitors', answer: 'Cough.', headings: ['Drugs'], id: 'drugs', label: 'ACE inhibitors' }
    ],
    'blood/gaps.md': [
      { front: 'Blood has red and white cells.', family: 'cloze', gaps: gaps('red', 'white') },
      { front: 'Gone', fresh: true }
    ]
  })
  return build(
    {
      'heart.md': [
        { front: 'What is the heart?', answer: 'A hollow muscle.', headings: ['Anatomy', 'Thorax'], tags: ['organ'] },
        { front: 'Drugs\u001fACE inhibitors', answer: 'Cough.', headings: ['Drugs'], id: 'drugs', label: 'ACE inhibitors' }
      ],
      'blood/gaps.md': [
        { front: 'Blood has red and white cells.', family: 'cloze', gaps: gaps('white') },
        { front: '日本語', answer: 'x'.repeat(2000), fresh: true }
      ]
    },
    { lock: first.lock, now: firstBuild + day }
  )
}

describe('the lock’s text', () => {
  const { lock } = everyKey()
  const text = serializeLock(lock)

  // A lock lies beside notes for years: the file changes only with a CHANGELOG line, and old locks must always be read.
  test('has the frozen layout and keys', async () => {
    await expect(text).toMatchFileSnapshot('lock.json')
  })

  test('is JSON as a whole: the head on the first line, then one entry a line, sorted by guid', () => {
    const [head = '', ...entries] = text.trimEnd().split('\n')
    expect(head).toMatch(/^\{"version":1,"namespace":"test","deck":"Test","noteTypes":\[.*\],"by":"build-deck 0\.0\.0","notes":\[$/)
    expect(entries.pop()).toBe(']}')
    const guids = entries.map((entry) => JSON.parse(entry.replace(/,$/, '')).guid)
    expect(guids).toEqual([...guids].sort())
    expect(guids).toHaveLength(5)
  })

  // Entries of the first versions say all that now goes without saying.
  test('is read in the former layout too', () => {
    expect(parseLock(readFileSync(new URL('lock-in-full.json', import.meta.url), 'utf8'))).toEqual({ lock })
  })

  test('reads back as it was, and has no entry before the first note', () => {
    expect(parseLock(text)).toEqual({ lock })
    const empty = serializeLock({ version: 1, namespace: 'a', noteTypes: [], by: 'build-deck 0.0.0', notes: [] })
    expect(empty).toBe('{"version":1,"namespace":"a","noteTypes":[],"by":"build-deck 0.0.0","notes":[\n]}\n')
  })
})
