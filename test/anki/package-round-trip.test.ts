import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collect, readPackage, writePackage } from '../../src/anki/index.js'
import { describeWithAnki } from './anki.js'
import type { Collection, NewNote } from './collection.js'
import { fullDump } from './full-dump.js'

const mediaNames = [
  'dog.png',
  'space and (brackets).jpg',
  '50%.png',
  "it's #1 & more.mp3",
  '犬.png',
  'é.png',
  '_style.css',
  '😀.png',
  '.hidden',
  'a..b.png'
]

describeWithAnki('A package that Anki exported', (anki) => {
  let folder = ''
  let source: Collection
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'build-deck-test-'))
    source = await anki.open()
    await fill(source)
  })
  afterAll(() => rm(folder, { recursive: true }))

  async function imports(path: string): Promise<string[]> {
    const collection = await anki.open()
    await collection.importPackage(path, { withScheduling: true, withPresets: true })
    const dump = await fullDump(collection)
    await collection.close()
    return dump
  }

  // 2.1.54 takes the packed bytes of media in its newest container for the files
  const exports = anki.version === '2.1.54' ? [true] : [true, false]
  const cases = exports.flatMap((legacy) => (['legacy', 'latest'] as const).map((container) => ({ legacy, container })))
  const possible = cases.filter(({ container }) => anki.version !== '2.1.54' || container === 'legacy')

  test.each(possible)('imports as the same collection once it is read and written again: %o', async ({ legacy, container }) => {
    const [first, second] = [join(folder, 'first.apkg'), join(folder, 'second.apkg')]
    await source.exportPackage(first, { legacy, withScheduling: true, withPresets: true })
    const contents = await readPackage(await readFile(first))
    await writeFile(second, await collect(writePackage(contents, { created: new Date(), container, faithful: true })))
    const expected = await imports(first)
    expect(differences(expected, await imports(second))).toEqual([])
    expect(expected.length).toBeGreaterThan(2000)
  })
})

/** The first few lines that only one side has. */
function differences(expected: readonly string[], found: readonly string[]): string[] {
  const lost = expected.filter((line) => !found.includes(line)).map((line) => `- ${line}`)
  const made = found.filter((line) => !expected.includes(line)).map((line) => `+ ${line}`)
  return [...lost.slice(0, 3), ...made.slice(0, 3)]
}

/** A collection such as a user has after a while: many notes, reviews, own presets, nested decks, odd media. */
async function fill(collection: Collection): Promise<void> {
  const notes: NewNote[] = Array.from({ length: 1000 }, (_, index) => ({
    noteType: 'Basic',
    guid: `basic ${index}`,
    deck: `Courses::Part ${index % 7}::${index % 3 === 0 ? 'Ünter "deck"' : 'b'}`,
    tags: index % 2 === 0 ? ['even', `group::${index % 5}`] : [],
    fields: { Front: `question ${index} <img src="${mediaNames[index % 6]}">`, Back: `answer [sound:${mediaNames[3]}] é` }
  }))
  await collection.addNotes(notes)
  await collection.addNotes([
    { noteType: 'Basic (and reversed card)', guid: 'reversed', fields: { Front: '<b>a</b> &amp; b', Back: '\\(x\\)' } },
    { noteType: 'Basic (optional reversed card)', guid: 'optional', fields: { Front: 'a', Back: 'b', 'Add Reverse': '1' } },
    { noteType: 'Cloze', guid: 'cloze', fields: { Text: '{{c1::a}} {{c3::b::hint}}', 'Back Extra': '007' } },
    { noteType: 'Cloze', guid: 'no gap', fields: { Text: 'plain' } },
    { noteType: 'Basic', guid: 'missing media', fields: { Front: '<img src="nowhere.png">', Back: '' } },
    { noteType: 'Basic', guid: 'no front', fields: { Front: '', Back: 'b' } }
  ])
  const media = await collection.call<string>('media.dir')
  for (const name of mediaNames) await writeFile(join(media, name), `bytes of ${name}`)
  for (let index = 0; index < 20; index++) await collection.answerCard(`basic ${index}`, 0, ((index % 4) + 1) as 1 | 2 | 3 | 4)
  for (let index = 20; index < 40; index++) await collection.setDue(`basic ${index}`, 0, index)
  for (let index = 40; index < 45; index++) await collection.suspend(`basic ${index}`, 0)
  await collection.suspend('basic 25', 0)
  for (let index = 1; index < 8; index++) await collection.flag(`basic ${index + 50}`, 0, index)
  await collection.move('cloze', 2, 'Elsewhere')
  // ids are milliseconds, and so many notes at once run ahead of the clock
  await new Promise((resolve) => setTimeout(resolve, 2000))
}
