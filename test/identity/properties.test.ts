import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberGaps } from '../../src/identity/gaps/number-gaps.js'
import { rememberGaps } from '../../src/identity/gaps/remember-gaps.js'
import { type Lock, parseLock, serializeLock } from '../../src/identity/index.js'
import { build, day, firstBuild, type TestCard, type TestFiles } from './build-cards.js'

const few = (...texts: string[]) => fc.constantFrom(...texts)

/** Cards that often share their front and headings, so that identity has something to decide. */
const anyCard: fc.Arbitrary<TestCard> = fc.record(
  {
    front: few('Treatment', 'Symptoms', 'Heart', '東京は？'),
    answer: few('', 'one', 'two', 'three'),
    headings: fc.array(few('Mitral', 'Aortic', 'Tricuspid'), { maxLength: 2 }),
    family: few('standard', 'cloze') as fc.Arbitrary<'standard' | 'cloze'>,
    gaps: fc.array(fc.record({ text: few('a', 'b', 'c'), number: fc.integer({ min: 1, max: 5 }) }, { requiredKeys: ['text'] }), {
      minLength: 1,
      maxLength: 4
    }),
    id: few('x', 'y'),
    fresh: fc.boolean(),
    tags: fc.array(few('s', 't'), { maxLength: 2 })
  },
  { requiredKeys: ['front', 'gaps'] }
)
const anyFiles: fc.Arbitrary<TestFiles> = fc.dictionary(few('a.md', 'b.md', 'c/d.md'), fc.array(anyCard, { maxLength: 5 }), { minKeys: 1 })

/** Several versions of a project, built one after the other, each from all or some of its files. */
const anyHistory = fc.array(fc.record({ files: anyFiles, wait: fc.integer({ min: -5, max: 5 }), partial: fc.boolean() }), {
  minLength: 1,
  maxLength: 5
})

function replay(history: readonly { files: TestFiles; wait: number; partial: boolean }[]) {
  let lock: Lock | undefined
  let now = firstBuild
  return history.map(({ files, wait, partial }) => {
    now += wait * day
    const reach = (path: string) => (path in files ? 'read' : partial ? 'outside' : 'gone')
    const built = build(files, { lock, now, reach })
    const before = lock
    lock = built.lock
    return { built, before, now, files, reach }
  })
}

/** Cards that can be told apart by their answers. */
const distinctFiles = anyFiles.map((files) => {
  let count = 0
  const distinct = ({ fresh: _, id: __, ...card }: TestCard): TestCard => ({ ...card, answer: `answer ${count++}` })
  return Object.fromEntries(Object.entries(files).map(([path, cards]) => [path, cards.map(distinct)]))
})

const guidsByAnswer = (files: TestFiles, lock?: Lock) =>
  new Map(build(files, { lock, now: firstBuild + day }).notes.map(({ answer, guid }) => [answer, guid]))

describe('whatever the notes are', () => {
  test('no two notes of a project ever have one guid, nor two rows one id', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { built } of replay(history)) {
          const entries = built.lock.notes
          expect(new Set(entries.map(({ guid }) => guid)).size).toBe(entries.length)
          expect(new Set(entries.map(({ noteId }) => noteId)).size).toBe(entries.length)
          const cardIds = entries.flatMap((entry) => [...Object.values(entry.cardIds), ...Object.values(entry.lostCardIds ?? {})])
          expect(new Set(cardIds).size).toBe(cardIds.length)
        }
      })
    )
  })

  test('no entry is lost, and none changes its family', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { built, before } of replay(history)) {
          const after = new Map(built.lock.notes.map((entry) => [entry.guid, entry.family]))
          for (const { guid, family } of before?.notes ?? []) expect(after.get(guid)).toBe(family)
        }
      })
    )
  })

  test('new ids are never later than the build and ascend with the cards', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { built, before, now } of replay(history)) {
          const known = new Set(before?.notes.map(({ guid }) => guid))
          const fresh = built.notes.filter(({ guid }) => !known.has(guid))
          const rows = [
            fresh.map(({ id }) => id),
            fresh.flatMap(({ cardIds, ordinals }) => ordinals.map((ordinal) => cardIds[ordinal] ?? 0))
          ]
          for (const ids of rows) {
            expect(ids.every((id) => id > 0 && id <= now)).toBe(true)
            expect([...ids].sort((a, b) => a - b)).toEqual(ids)
          }
        }
      })
    )
  })

  test('a changed note’s stamp is later than all before, and an unchanged one’s stays', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { built, before } of replay(history)) {
          if (!before) continue
          const newest = Math.max(0, ...before.notes.map(({ mod }) => mod))
          for (const { entry, modified, guid } of built.notes) {
            const today = built.lock.notes.find((candidate) => candidate.guid === guid)
            if (entry && entry.fieldHash === today?.fieldHash) expect(modified).toBe(entry.mod)
            else expect(modified).toBeGreaterThan(newest)
          }
        }
      })
    )
  })

  test('a rebuild of the same notes changes neither a note nor a byte of the lock', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const last = replay(history).at(-1)
        if (!last) return
        const again = build(last.files, { lock: last.built.lock, now: last.now + day, reach: last.reach })
        const toRows = ({ notes }: typeof again) =>
          notes.map(({ guid, id, modified, cardIds, gapNumbers }) => [guid, id, modified, cardIds, gapNumbers])
        expect(serializeLock(again.lock)).toBe(serializeLock(last.built.lock))
        expect(toRows(again)).toEqual(toRows(last.built))
        expect(again.stamped).toBe(false)
      })
    )
  })

  test('the lock reads back as it was written', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.dictionary(
          fc.string().map((key) => `x${key}`),
          fc.jsonValue()
        ),
        (history, unknown) => {
          const lock = replay(history).at(-1)?.built.lock
          if (!lock) return
          const later = { ...lock, ...unknown, notes: lock.notes.map((note) => ({ ...note, ...unknown })) }
          const text = serializeLock(later)
          expect(text.endsWith('\n')).toBe(true)
          expect(text.split('\n').length).toBe(lock.notes.length + 3)
          expect(serializeLock(parseLock(text).lock ?? lock)).toBe(text)
        }
      )
    )
  })
})

describe('no other card’s guid changes when', () => {
  test('an answer is edited', () => {
    fc.assert(
      fc.property(distinctFiles, fc.nat(), (files, pick) => {
        const first = build(files)
        const edited = first.notes[pick % Math.max(1, first.notes.length)]?.answer
        const second = Object.fromEntries(
          Object.entries(files).map(([path, cards]) => [
            path,
            cards.map((card) => (card.answer === edited ? { ...card, answer: 'edited' } : card))
          ])
        )
        const after = guidsByAnswer(second, first.lock)
        for (const { answer, guid } of first.notes) expect(after.get(answer === edited ? 'edited' : answer)).toBe(guid)
      })
    )
  })

  test('files are renamed and cards reordered', () => {
    fc.assert(
      fc.property(distinctFiles, (files) => {
        const first = build(files)
        const second = Object.fromEntries(
          Object.entries(files).map(([path, cards]) => [
            `z/${path}`,
            [...cards].reverse().map((card) => ({ ...card, headings: card.headings ?? [path] }))
          ])
        )
        const after = guidsByAnswer(second, first.lock)
        for (const { answer, guid } of first.notes) expect(after.get(answer)).toBe(guid)
      })
    )
  })

  test('cards are added anywhere', () => {
    fc.assert(
      fc.property(distinctFiles, anyCard, fc.nat(), (files, { fresh: _, id: __, ...card }, pick) => {
        const first = build(files)
        const paths = [...Object.keys(files), 'new.md']
        const target = paths[pick % paths.length] ?? ''
        const second = { ...files, [target]: [{ ...card, answer: 'added' }, ...(files[target] ?? [])] }
        const after = guidsByAnswer(second, first.lock)
        for (const { answer, guid } of first.notes) expect(after.get(answer)).toBe(guid)
        expect(first.notes.map(({ guid }) => guid)).not.toContain(after.get('added'))
      })
    )
  })
})

test('a gap’s number is never given to another text', () => {
  const texts = fc.uniqueArray(few('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 })
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 6 }), (versions) => {
      let remembered: ReturnType<typeof rememberGaps> = []
      for (const version of versions) {
        const gaps = version.map((text) => ({ text }))
        const numbers = numberGaps(gaps, version.join(' '), { gaps: remembered, text: '' })
        expect(new Set(numbers).size).toBe(numbers.length)
        for (const { text, number } of remembered) {
          const index = version.indexOf(text)
          if (index >= 0) expect(numbers[index]).toBe(number)
          if (index < 0) expect(numbers).not.toContain(number)
        }
        remembered = rememberGaps(gaps, numbers, remembered)
      }
    })
  )
})
