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
  'a..b.png',
  '\ufeffmark.png',
  // the first character after a gap of Unicode 10
  'Ό.png'
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
    for (const word of ['Hasty', 'Filtered', 'review', 'media']) expect(expected.some((line) => line.includes(word))).toBe(true)
  })

  test('is read the same as a whole collection', async () => {
    const [apkg, colpkg] = [join(folder, 'all.apkg'), join(folder, 'all.colpkg')]
    await source.exportPackage(apkg, { withScheduling: true, withPresets: true })
    const expected = await readPackage(await readFile(apkg))
    for (const legacy of anki.version === '2.1.54' ? [true] : [true, false]) {
      const copy = await anki.open()
      await copy.importPackage(apkg, { withScheduling: true, withPresets: true })
      await copy.call('export_collection_package', colpkg, true, legacy)
      const { notes, reviews, media } = await readPackage(await readFile(colpkg))
      expect(notes.map(({ guid, fields, tags, cardIds }) => ({ guid, fields, tags, cardIds })).sort(byGuid)).toEqual(
        expected.notes.map(({ guid, fields, tags, cardIds }) => ({ guid, fields, tags, cardIds })).sort(byGuid)
      )
      expect(reviews).toEqual(expected.reviews)
      const bytes = await Promise.all(media.map(async (file) => [file.name, 'open' in file ? (await collect(file.open())).length : 0]))
      expect(bytes.length).toBeGreaterThan(5)
      for (const [name, length] of bytes)
        expect(length).toBe(`bytes of ${name}`.length + new TextEncoder().encode(String(name)).length - String(name).length)
    }
  })
})

function byGuid(a: { readonly guid: string }, b: { readonly guid: string }): number {
  return a.guid < b.guid ? -1 : 1
}

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
    // what some take for a mark of the byte order
    {
      noteType: 'Basic',
      guid: '\ufeffmark',
      tags: ['\ufefftag'],
      deck: '\ufeffdeck',
      fields: { Front: '\ufeffmark', Back: '\ufeff<img src="Ό.png">' }
    },
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
  await occlude(collection)
  await presets(collection)
  await filter(collection)
  // ids are milliseconds, and so many notes at once run ahead of the clock
  await new Promise((resolve) => setTimeout(resolve, 2000))
}

type Keys = Record<string, unknown>

/** Image occlusion, where Anki has it. */
async function occlude(collection: Collection): Promise<void> {
  const types = (await collection.call<readonly Keys[]>('models.all')).map(({ name }) => name)
  if (!types.includes('Image Occlusion')) return
  const shapes =
    '{{c1::image-occlusion:rect:left=.1:top=.2:width=.3:height=.4:oi=1}}<br>{{c2::image-occlusion:ellipse:left=.5:top=.5:rx=.1:ry=.1}}<br>'
  const fields = {
    Occlusion: `${shapes}{{c0::image-occlusion:text:left=.1:top=.1:text=a\\:b:scale=1}}`,
    Image: '<img src="dog.png">',
    Header: 'Where?'
  }
  await collection.addNotes([{ noteType: 'Image Occlusion', guid: 'occlusion', deck: 'Pictures', fields }])
}

/** A preset of one's own for one deck. */
async function presets(collection: Collection): Promise<void> {
  const preset = await collection.call<Keys>('decks.add_config', 'Hasty')
  const rev = { ...(preset['rev'] as Keys), perDay: 33, hardFactor: 1.25 }
  await collection.call('decks.update_config', {
    ...preset,
    rev,
    new: { ...(preset['new'] as Keys), delays: [1, 7.5, 30], perDay: 3 },
    maxTaken: 33
  })
  const deck = await collection.call<Keys>('decks.by_name', 'Elsewhere')
  await collection.call('decks.save', { ...deck, conf: preset['id'], desc: 'Quite <b>elsewhere</b>', extendNew: 5 })
}

/** A filtered deck that has taken cards from another. */
async function filter(collection: Collection): Promise<void> {
  const id = await collection.call<number>('decks.new_filtered', 'Filtered')
  const deck = await collection.call<Keys>('decks.get', id)
  await collection.call('decks.save', { ...deck, terms: [['is:due or deck:Courses', 12, 1]], resched: true })
  await collection.call('sched.rebuild_filtered_deck', id)
}
