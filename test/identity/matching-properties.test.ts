import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Lock, serializeLock } from '../../src/identity/index.js'
import type { LockNote } from '../../src/identity/lock.js'
import { type Built, build, day, firstBuild, type TestCard, type TestFiles } from './build-cards.js'

const words =
  'heart valve aorta stenosis pump pressure nerve muscle artery vein kidney liver lung cell tissue bone joint enzyme hormone'.split(' ')
const anyWord = fc.constantFrom(...words)
const anyText = fc.array(anyWord, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '))

/** Cards that share many words, some of them whole questions or whole answers. */
const anyCard: fc.Arbitrary<TestCard> = fc.oneof(
  fc.record({ front: anyText, answer: anyText }),
  fc.record({ front: anyText, answer: fc.constantFrom('die', 'true', '1914', 'an enzyme of the liver and of nothing else') }),
  fc
    .record({
      text: fc.array(anyWord, { minLength: 3, maxLength: 9 }),
      gaps: fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1, maxLength: 3 })
    })
    .map(({ text, gaps }) => ({
      front: text.join(' '),
      answer: text.join(' '),
      family: 'cloze' as const,
      gaps: [...gaps].sort().map((index) => ({ text: text[index] ?? '' }))
    }))
)
const anyFiles: fc.Arbitrary<TestFiles> = fc.dictionary(fc.constantFrom('a.md', 'b.md', 'c/d.md'), fc.array(anyCard, { maxLength: 8 }), {
  minKeys: 1
})

/** One edit of one card: of its question, its answer, both, its heading, one of its gaps, or all of it. */
type Edit = (card: TestCard) => TestCard
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  anyWord.map(
    (word): Edit =>
      (card) => ({ ...card, front: `${card.front} ${word}` })
  ),
  fc.tuple(fc.nat(), anyWord).map(
    ([pick, word]): Edit =>
      (card) => {
        const list = card.front.split(' ')
        return { ...card, front: list.map((former, index) => (index === pick % list.length ? word : former)).join(' ') }
      }
  ),
  anyText.map(
    (answer): Edit =>
      (card) =>
        card.gaps ? card : { ...card, answer }
  ),
  anyText.map(
    (front): Edit =>
      (card) => ({ ...card, front })
  ),
  fc.tuple(anyText, anyText).map(
    ([front, answer]): Edit =>
      (card) =>
        card.gaps ? { ...card, front } : { ...card, front, answer }
  ),
  anyText.map(
    (heading): Edit =>
      (card) => ({ ...card, headings: [heading] })
  ),
  fc.tuple(fc.nat(), anyWord, fc.constantFrom('insert', 'remove', 'reword')).map(
    ([pick, word, way]): Edit =>
      (card) => {
        if (!card.gaps) return card
        const at = pick % card.gaps.length
        const kept = way === 'insert' ? card.gaps : card.gaps.filter((_, index) => index !== at)
        if (way === 'remove') return kept.length === 0 ? card : { ...card, gaps: kept }
        return { ...card, gaps: [...kept.slice(0, at), { text: word }, ...kept.slice(at)] }
      }
  )
)

/** Takes one card out of its file, and puts it at another place or nowhere. */
function moveOne(files: TestFiles, from: number, to?: number): { readonly files: TestFiles; readonly card: TestCard | undefined } {
  const all = Object.values(files).flat()
  const card = all[from % Math.max(1, all.length)]
  const left = Object.entries(files).map(([path, cards]): [string, TestCard[]] => [path, cards.filter((other) => other !== card)])
  const [, target] = to === undefined ? [] : (left[to % left.length] ?? [])
  if (card && target) target.splice((to ?? 0) % (target.length + 1), 0, card)
  return { files: Object.fromEntries(left), card }
}

/** Each card with its guid and numbers, in the order of files and places. */
function identitiesOf(files: TestFiles, { notes }: Built) {
  return new Map(
    Object.values(files).flatMap((cards, _, all) =>
      cards.map((card, index) => {
        const { guid, gapNumbers } = notes[all.slice(0, all.indexOf(cards)).flat().length + index] ?? { guid: '', gapNumbers: [] }
        return [card, { guid, gapNumbers }] as const
      })
    )
  )
}

function editOne(files: TestFiles, pick: number, edit: Edit): { readonly files: TestFiles; readonly path: string; readonly index: number } {
  const places = Object.entries(files).flatMap(([path, cards]) => cards.map((_, index) => ({ path, index })))
  const place = places[pick % Math.max(1, places.length)] ?? { path: '', index: 0 }
  const edited = Object.entries(files).map(([path, cards]) => [
    path,
    cards.map((card, index) => (path === place.path && index === place.index ? edit(card) : card))
  ])
  return { files: Object.fromEntries(edited), ...place }
}

const placesOf = ({ notes }: Built) => new Map(notes.map(({ path, line, guid, gapNumbers }) => [`${path}:${line}`, { guid, gapNumbers }]))
const withoutStamps = (lock: Lock) => serializeLock(lock).replace(/"mod":\d+/g, '"mod":0')

describe('whatever the cards are', () => {
  test('an edit of one of them keeps the guids and gap numbers of all others', () => {
    fc.assert(
      fc.property(anyFiles, fc.nat(), anyEdit, (files, pick, edit) => {
        const before = build(files)
        const { files: edited, path, index } = editOne(files, pick, edit)
        const after = placesOf(build(edited, { lock: before.lock, now: firstBuild + day }))
        for (const [place, identity] of placesOf(before))
          if (place !== `${path}:${1 + index * 10}`) expect(after.get(place)).toEqual(identity)
      }),
      { numRuns: 200 }
    )
  })

  test('one of them taken out, or put elsewhere, keeps the guids and gap numbers of all others', () => {
    const isTwin = (one: TestCard, other: TestCard) => one !== other && JSON.stringify(one) === JSON.stringify(other)
    fc.assert(
      fc.property(anyFiles, fc.nat(), fc.option(fc.nat(), { nil: undefined }), (files, from, to) => {
        const first = build(files)
        const { files: edited, card } = moveOne(files, from, to)
        const before = identitiesOf(files, first)
        const after = identitiesOf(edited, build(edited, { lock: first.lock, now: firstBuild + day }))
        // Of two cards that say the same it makes no difference which is which.
        for (const [other, identity] of before)
          if (other !== card && !(card && isTwin(other, card))) expect(after.get(other)).toEqual(identity)
      }),
      { numRuns: 200 }
    )
  })

  test('matching does not depend on the order of files', () => {
    fc.assert(
      fc.property(anyFiles, anyFiles, (first, second) => {
        const { lock } = build(first)
        const turned = Object.fromEntries(Object.entries(second).reverse())
        const [one, other] = [second, turned].map((files) => placesOf(build(files, { lock, now: firstBuild + day })))
        expect([...(one ?? [])].sort()).toEqual([...(other ?? [])].sort())
      }),
      { numRuns: 150 }
    )
  })

  test('nor do the guids and gap numbers of a first build', () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const turned = Object.fromEntries(Object.entries(files).reverse())
        const [one, other] = [files, turned].map((each) => [...placesOf(build(each))].sort())
        expect(one).toEqual(other)
      }),
      { numRuns: 150 }
    )
  })

  test('no history goes to two cards, whatever is edited at once', () => {
    fc.assert(
      fc.property(anyFiles, anyFiles, (first, second) => {
        const { lock } = build(first)
        const guids = build(second, { lock, now: firstBuild + day }).notes.map(({ guid }) => guid)
        expect(new Set(guids).size).toBe(guids.length)
      }),
      { numRuns: 150 }
    )
  })
})

const hidesTwice = ({ gapNumbers }: LockNote) => new Set(gapNumbers.map(({ text }) => text)).size < gapNumbers.length

describe('an edit that is followed and then undone', () => {
  test('gives back the guids, the gap numbers and the lock, but for the time of the change', () => {
    let followed = 0
    fc.assert(
      fc.property(anyFiles, fc.nat(), anyEdit, (files, pick, edit) => {
        const first = build(files)
        const second = build(editOne(files, pick, edit).files, { lock: first.lock, now: firstBuild + day })
        // A card that is taken for another one leaves a retired entry behind.
        if (second.changes.some(({ kind }) => kind === 'removed')) return
        const isGapLost = second.lock.notes.some(({ gapNumbers }) => gapNumbers.some(({ retired }) => retired))
        // A word that a note hides twice, then once, and twice again does not say which it was.
        if ([first, second].some(({ lock }) => lock.notes.some(hidesTwice))) return
        const third = build(files, { lock: second.lock, now: firstBuild + 2 * day })
        expect(placesOf(third)).toEqual(placesOf(first))
        const isGapAdded = third.lock.notes.some(({ gapNumbers }) => gapNumbers.some(({ retired }) => retired))
        if (isGapLost || isGapAdded) return
        followed++
        expect(withoutStamps(third.lock)).toBe(withoutStamps(first.lock))
      }),
      { numRuns: 200 }
    )
    expect(followed).toBeGreaterThan(50)
  })
})
