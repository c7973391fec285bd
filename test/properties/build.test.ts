import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDeck } from '../../src/build-deck.js'
import { memoryHost } from '../../src/host/memory-host.js'
import { type Lock, parseLock, serializeLock } from '../../src/identity/index.js'
import { type BuiltNotes, buildNotes } from '../anki/build-notes.js'
import { inTemporaryFolder, runCommand } from '../commands/run-command.js'
import { shareOf } from '../share.js'
import { anyMarkdown } from './markdown.js'
import { anyProject, anySteps, cardsOf, changesOf, decksOf, type Project, stepsInPlace, take, toFiles, toKey } from './project.js'

const time = { timeout: 120_000 }

describe('The same notes give the same bytes', time, () => {
  test('whatever they hold, in any folder, in any order of the files, and again with the lock at any time', async () => {
    const build = async (files: readonly (readonly [string, string])[], folder: string, day: number, lock?: Lock) => {
      const now = new Date(Date.UTC(2026, 0, day))
      const host = memoryHost(Object.fromEntries(files.map(([path, text]) => [`${folder}/${path}`, text])), { now })
      const built = await buildDeck(folder, { host, id: 'test', rootDeck: 'Test', ...(lock && { lock }) })
      return { lock: built.lock, bytes: built.apkg && built.lock && [toText(built.apkg), serializeLock(built.lock)] }
    }
    await fc.assert(
      fc.asyncProperty(fc.array(anyMarkdown, { minLength: 1, maxLength: 4 }), async (texts) => {
        const files = texts.map((text, index) => [`${'ab'[index % 2]}/${['z', 'é', 'Z', '東'][index]}.md`, text] as const)
        const { lock, bytes } = await build(files, '/home/me/notes', 1)
        expect((await build([...files].reverse(), '/srv', 1)).bytes).toEqual(bytes)
        if (lock) expect((await build(files, '/srv', 2, parseLock(serializeLock(lock)).lock)).bytes).toEqual(bytes)
      }),
      { numRuns: Math.ceil(100 / shareOf(2)) }
    )
  })

  test('on machines in other time zones and languages, and again with the lock at any time', async () => {
    const files = Object.entries(toFiles(sample))
    await inTemporaryFolder(async (folder) => {
      const build = async (place: string, written: typeof files, settings: string) => {
        for (const [path, text] of written) {
          await mkdir(dirname(join(folder, place, 'notes', path)), { recursive: true })
          await writeFile(join(folder, place, 'notes', path), text)
        }
        const { errors, code } = await runCommand(`cd ${place} && ${settings} build-deck notes --deck Test -o kam.apkg --quiet`, folder)
        expect({ errors, code }).toEqual({ errors: '', code: 0 })
        return Promise.all(['kam.apkg', 'notes/build-deck.lock.json'].map((path) => readFile(join(folder, place, path), 'base64')))
      }
      const first = await build('one', files, 'TZ=Pacific/Kiritimati LANG=tr_TR.UTF-8')
      expect(await build('another/place', [...files].reverse(), 'TZ=America/St_Johns LANG=C')).toEqual(first)
      expect(await build('one', [], 'unset SOURCE_DATE_EPOCH; TZ=Asia/Kathmandu')).toEqual(first)
    })
  })
})

test(
  'Through any edits cards keep their guids, each build tells what was done, and one of unchanged notes changes no byte, with the lock or the last package alone',
  time,
  async () => {
    await fc.assert(
      fc.asyncProperty(anyProject, anySteps, async (project, steps) => {
        let current = project
        let built = await buildNotes(toFiles(current))
        let decks = decksOf(current)
        const guids = new Map(cardsOf(current).map((card) => [card.front, built.guid(toKey(card))]))
        for (const step of steps) {
          const before = current
          current = take(before, step)
          built = await buildNotes(toFiles(current), { after: built })
          for (const card of cardsOf(current)) {
            const guid = built.guid(toKey(card))
            expect(guid, `${card.front} after ${step.kind}`).toBe(guids.get(card.front) ?? guid)
            guids.set(card.front, guid)
          }
          const told = new Map(built.changes.map(({ guid, kind }) => [guid, kind]))
          const expected = [...changesOf(before, current, decks)].map(([front, kind]) => [guids.get(front), kind] as const)
          expect(told, step.kind).toEqual(new Map(expected))
          // A package moves no card, so each stays where it was first.
          decks = new Map([...decksOf(current), ...decks])
        }
        const again = await buildNotes(toFiles(current), { after: built })
        expect(again.sentence).toBe(`${cardsOf(current).length} unchanged`)
        expect(serializeLock(again.lock)).toBe(serializeLock(built.lock))
        expect(toText(again.apkg)).toBe(toText(built.apkg))
        expect(new Set(guids.values()).size).toBe(guids.size)
        const lost = await buildNotes(toFiles(current), { lost: built })
        expect(lost.sentence).toBe(`${cardsOf(current).length} unchanged`)
        expect(lost.contents?.notes).toEqual(built.contents?.notes)
        // The package's date is the newest that the lock knows, also of what was removed.
        if (built.lock.notes.every(({ retired }) => !retired)) expect(toText(lost.apkg)).toBe(toText(built.apkg))
      }),
      { numRuns: 50 }
    )
  }
)

test('A project whose edits are built in parts has the cards of one that is built as a whole', time, async () => {
  await fc.assert(
    fc.asyncProperty(anyProject, stepsInPlace, fc.array(fc.nat(20), { maxLength: 3 }), async (project, steps, choices) => {
      const edited = steps.reduce(take, project)
      const files = toFiles(edited)
      const before = await buildNotes(toFiles(project))
      const whole = await buildNotes(files, { after: before })
      let built = before
      for (const choice of choices) {
        const part = Object.keys(edited)[choice % Object.keys(edited).length] ?? ''
        const last = built
        built = await buildNotes(files, { inputs: [part], after: last })
        const outside = ({ lock }: BuiltNotes) => lock.notes.filter(({ place }) => place.path !== part)
        expect(outside(built)).toEqual(outside(last))
        expect(inFile(built, part)).toEqual(inFile(whole, part))
      }
      const last = await buildNotes(files, { after: built })
      for (const path of Object.keys(edited)) expect(inFile(last, path)).toEqual(inFile(whole, path))
      expect(last.statistics).toEqual(whole.statistics)
    }),
    { numRuns: 50 }
  )
})

/** Bytes as text, which compares faster. */
const toText = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** What the lock knows of a file's cards, but for ids and stamps. */
const inFile = ({ lock }: BuiltNotes, path: string) =>
  lock.notes
    .filter(({ place }) => place.path === path)
    .map(({ guid, deck, sourceHash, fieldHash, matching, gapNumbers, retired, cardIds }) => {
      return { guid, deck, sourceHash, fieldHash, matching, gapNumbers, retired, ordinals: Object.keys(cardIds) }
    })

const sample: Project = {
  'a.md': [
    { front: 'heart', answer: 'pumps', form: 'basic' },
    { front: '心臓', answer: 'x < y & z', form: 'list' }
  ],
  'über/é.md': [
    { front: 'kidney', answer: 'filters', form: 'cloze' },
    { front: 'Ärzte', answer: 'heilen', form: 'row' }
  ]
}
