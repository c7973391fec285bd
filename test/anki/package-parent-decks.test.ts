import initSqlJs from 'sql.js'
import { expect, test } from 'vitest'
import { basic, collect, defineNote, definePackage, writePackage } from '../../src/anki/index.js'
import { packed } from '../anki-room/crafted.js'
import { describeWithAnki } from './anki.js'

const created = new Date('2025-01-01T00:00:00Z')

describeWithAnki('Decks above one', (anki) => {
  const noteType = basic({ id: 1_520_000_000_001, name: 'T', modified: 1 })
  const note = defineNote(noteType, { guid: 'a', deck: 'Top::Middle::Leaf', modified: 1, fields: { Front: 'question' } })
  const contents = definePackage({ decks: [{ name: 'Top::Middle::Leaf' }], noteTypes: [noteType], notes: [note] })

  async function folded(apkg: Uint8Array): Promise<unknown> {
    const collection = await anki.open()
    // without its scheduling Anki from 23.10 on opens all decks that have a row
    await collection.importPackage(apkg, { withScheduling: true })
    const decks = await collection.call<{ name: string; collapsed: boolean; browserCollapsed: boolean }[]>('decks.all')
    await collection.close()
    return Object.fromEntries(
      decks.filter(({ name }) => name !== 'Default').map((deck) => [deck.name, [deck.collapsed, deck.browserCollapsed]])
    )
  }

  test('arrive folded where a package does not list them, as they do from a package that lacks their rows', async () => {
    const apkg = await collect(writePackage(contents, { created }))
    const expected = { Top: [true, true], 'Top::Middle': [true, true], 'Top::Middle::Leaf': [false, false] }
    expect(await folded(apkg)).toEqual(expected)
    expect(await folded(await withoutParents(apkg))).toEqual(expected)
  })

  test('arrive open where a package lists them so', async () => {
    const decks = [{ name: 'Top', collapsed: false }, ...contents.decks]
    expect(await folded(await collect(writePackage({ ...contents, decks }, { created })))).toMatchObject({ Top: [false, false] })
  })
})

/** A package without the rows of the decks `Top` and `Top::Middle`. */
async function withoutParents(apkg: Uint8Array): Promise<Uint8Array> {
  const { Database } = await initSqlJs()
  const start = 30 + 'collection.anki2'.length
  const database = new Database(apkg.slice(start, start + new DataView(apkg.buffer).getUint32(18, true)))
  const [[json] = []] = database.exec('SELECT decks FROM col')[0]?.values ?? []
  const decks = Object.entries<{ name: string }>(JSON.parse(String(json))).filter(([, { name }]) => !/^Top(::Middle)?$/.test(name))
  expect(decks.map(([, { name }]) => name).sort()).toEqual(['Default', 'Top::Middle::Leaf'])
  database.run('UPDATE col SET decks = ?', [JSON.stringify(Object.fromEntries(decks))])
  return await packed(database.export())
}
