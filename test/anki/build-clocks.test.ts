import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { LockNote } from '../../src/identity/lock.js'
import { describeWithAnki } from './anki.js'
import { type BuiltNotes, buildNotes, type NotesOptions } from './build-notes.js'
import { cardOf, edit, expectClean, heart, importInto, learn, noteOf, organs, soon } from './organs.js'

const ahead = Date.UTC(2037, 0, 1)
const withAnswer = (answer: string) => ({ ...organs, 'heart.md': edit(heart, 'fifth', answer) })
const idsOf = ({ noteId, cardIds }: LockNote) => [noteId, ...Object.values(cardIds)]
const newestOf = ({ lock }: BuiltNotes) => Math.max(...[...lock.notes, ...lock.noteTypes].map(({ mod }) => mod))

/** A first build while the clock was ahead, and one when it is right again. */
async function buildAhead(options: NotesOptions = {}) {
  const first = await buildNotes(organs, { now: ahead })
  const now = Date.now() - 60_000
  return { first, second: await buildNotes(organs, { after: first, now, ...options }), now }
}

describe('A clock that was ahead once', () => {
  test('is told at every build until `--republish` brings ids and times back', async () => {
    const { first, second, now } = await buildAhead()
    expect(second.problems).toEqual(['/notes/:1:1 warning clock-behind'])
    expect(second.lock).toEqual(first.lock)
    const back = await buildNotes(organs, { after: second, now, republish: true })
    expect(back.problems).toEqual([])
    expect(back.sentence).toBe('3 unchanged')
    expect(Math.max(...back.lock.notes.flatMap(idsOf))).toBeLessThanOrEqual(now)
    expect(newestOf(back)).toBe(Math.floor(now / 1000))
    expect(back.lock.notes.map(({ guid }) => guid)).toEqual(first.lock.notes.map(({ guid }) => guid))
    expect((await buildNotes(organs, { after: back, now: now + 1000 })).problems).toEqual([])
  })

  test('brings back what is not built too, so that nothing of it returns', async () => {
    const first = await buildNotes(organs, { now: ahead })
    const now = Date.now() - 60_000
    const part = await buildNotes(organs, { after: first, now, inputs: ['heart.md'], republish: true })
    expect(Math.max(...part.lock.notes.flatMap(idsOf))).toBeLessThanOrEqual(now)
    const whole = await buildNotes(organs, { after: part, now: now + 1000 })
    expect(whole.problems).toEqual([])
    expect(newestOf(whole)).toBeLessThanOrEqual(now / 1000)
  })

  test('of a part of the notes that is published again, times go forward as ever', async () => {
    const { second } = await buildAhead({ republish: 'apex' })
    const mod = (front: string) => second.lock.notes.find(({ matching }) => matching.front === front)?.mod
    expect(mod('Where is the apex?')).toBe(ahead / 1000 + 1)
    expect(mod('What closes first?')).toBe(ahead / 1000)
    expect(second.problems).toEqual(['/notes/:1:1 warning clock-behind'])
  })
})

describeWithAnki('After a clock that was ahead once', (anki) => {
  test('and `--republish`, cards that nobody has imported come in, and three edits in a row arrive', async () => {
    const { second, now } = await buildAhead()
    const collection = await anki.open()
    // The oldest version takes no package from the future.
    if (anki.version === '2.1.54') await expect(importInto(collection, second)).rejects.toThrow('timestamps in the future')

    let built = await buildNotes(organs, { after: second, now, republish: true })
    expect(await importInto(collection, built)).toEqual({ new: 3 })
    const guid = built.guid('Where is the apex?')
    const learnt = await learn(collection, guid)
    for (const answer of ['sixth', 'seventh', 'eighth']) {
      await wait(1100)
      built = await buildNotes(withAnswer(answer), { after: built, now: Date.now() })
      expect(await importInto(collection, built)).toEqual({ updated: 1, duplicate: 2 })
      expect((await noteOf(collection, guid)).fields['Back']).toContain(answer)
    }
    expect(await cardOf(collection, guid)).toEqual(learnt)
    await expectClean(collection)
  })

  if (anki.version !== '2.1.54') {
    test('cards that were imported then get every edit while the times go on from there', async () => {
      const { first, now } = await buildAhead()
      const collection = await anki.open()
      await importInto(collection, first)
      let built = first
      for (const [index, answer] of ['sixth', 'seventh', 'eighth'].entries()) {
        built = await buildNotes(withAnswer(answer), { after: built, now: now + index * 2000 })
        expect(await importInto(collection, built)).toEqual({ updated: 1, duplicate: 2 })
        expect((await noteOf(collection, built.guid('Where is the apex?'))).fields['Back']).toContain(answer)
      }
    })

    test('and `--republish`, cards that were imported then get the edits that follow one import with Always', async () => {
      const { first, now } = await buildAhead()
      const collection = await anki.open()
      await importInto(collection, first)
      const back = await buildNotes(organs, { after: first, now, republish: true })
      expect(await importInto(collection, back)).toEqual({ duplicate: 3 })
      expect(await collection.importPackage(back.apkg, { updateNotes: 'always', updateNoteTypes: 'always' })).toMatchObject({ updated: 3 })
      const edited = await buildNotes(withAnswer('sixth'), { after: back, now: soon() })
      expect(await importInto(collection, edited)).toEqual({ updated: 1, duplicate: 2 })
      const types = (await collection.dump()).noteTypes.filter(({ name }) => name.startsWith('build-deck: '))
      expect(types.map(({ modified }) => modified).every((modified) => modified <= Date.now() / 1000)).toBe(true)
    })

    test('and `--republish`, or the edits that follow a Check Database', async () => {
      const { first, now } = await buildAhead()
      const collection = await anki.open()
      await importInto(collection, first)
      await collection.checkDatabase()
      const back = await buildNotes(withAnswer('sixth'), { after: first, now: now + 62_000, republish: true })
      expect(await importInto(collection, back)).toEqual({ updated: 3 })
      expect((await noteOf(collection, back.guid('Where is the apex?'))).fields['Back']).toContain('sixth')
    })
  }
})

describeWithAnki('An old commit’s lock that is restored with its notes', (anki) => {
  test('needs `--republish` for what Anki has of later, and any edit arrives without', async () => {
    const collection = await anki.open()
    const first = await buildNotes(organs, { now: Date.now() - 60_000 })
    const later = await buildNotes(withAnswer('sixth'), { after: first, now: Date.now() - 30_000 })
    await importInto(collection, later)
    const guid = first.guid('Where is the apex?')
    await learn(collection, guid)

    const restored = await buildNotes(organs, { after: first, now: Date.now() })
    expect(await importInto(collection, restored)).toEqual({ duplicate: 3 })
    const again = await buildNotes(organs, { after: first, now: soon(), republish: 'apex' })
    expect(await importInto(collection, again)).toEqual({ updated: 1, duplicate: 2 })
    expect((await noteOf(collection, guid)).fields['Back']).toContain('fifth')
    await wait(1100)
    const edited = await buildNotes(withAnswer('seventh'), { after: first, now: soon() + 2000 })
    expect(await importInto(collection, edited)).toEqual({ updated: 1, duplicate: 2 })
    expect((await noteOf(collection, guid)).fields['Back']).toContain('seventh')
  })
})
