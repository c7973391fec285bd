import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { userFile } from '../../src/kinds/note-types/css/read-css.js'
import { looks } from '../../src/kinds/note-types/looks.js'
import { describeWithAnki } from './anki.js'
import { buildNotes } from './build-notes.js'
import type { Collection } from './collection.js'

const notes = { 'heart.md': '# Heart\n\n## Beats\n\nSeventy a minute.\n\n## Sound\n\nIt is {{loud}}.\n' }

/** Anki gives a note type the time of its import, and takes one that is later. */
const later = (seconds: number) => ({ now: Date.now() + seconds * 1000 })

const cssOf = async (collection: Collection) =>
  (await collection.dump()).noteTypes.map(({ css }) => css).filter((css) => css.includes('deck-format') || css.includes('mine'))

/** Reviews that no later import may touch, and all that the notes are. */
async function study(collection: Collection) {
  await collection.learnAll(1, 1)
  return collection.snapshot()
}

describeWithAnki('CSS of the user’s own', (anki) => {
  test('reaches the note types behind ours, and touches no note and no review', async () => {
    const plain = await buildNotes(notes)
    const large = await buildNotes(notes, { css: '.card { font-size: 40px }', after: plain, ...later(5) })
    expect(large.sentence).toBe('2 unchanged')
    const collection = await anki.open()
    await collection.importPackage(plain.apkg)
    const before = await study(collection)
    expect(await collection.importPackage(large.apkg)).toMatchObject({ new: 0, updated: 0 })
    expect(await collection.snapshot()).toEqual(before)
    const css = await cssOf(collection)
    expect(css).toHaveLength(2)
    for (const text of css) expect(text.endsWith('\n.card { font-size: 40px }')).toBe(true)
    expect(await collection.checkDatabase()).toMatchObject({ count: 0 })
    const same = await buildNotes(notes, { css: '.card { font-size: 40px }\n', after: large })
    expect(same.apkg).toEqual(large.apkg)
  })

  test('that names the file in the media folder leaves it to the user, whatever is imported, checked or exported', async () => {
    const css = `@import "${userFile}";`
    const first = await buildNotes(notes, { css })
    const second = await buildNotes(notes, { css, theme: 'slate', after: first, ...later(5) })
    expect(first.contents?.media).toEqual([])
    const collection = await anki.open()
    await collection.importPackage(first.apkg)
    expect((await cssOf(collection))[0]).toMatch(/^\/\* deck-format: 1 test \*\/\n@import "_build-deck-user\.css";\n/)
    // Nothing is missed before it is there.
    expect(await collection.checkMedia()).toMatchObject({ missing: [], unused: [] })
    const without = join(tmpdir(), `build-deck-without-${anki.version}.apkg`)
    expect(await collection.exportPackage(without)).toBe(2)

    const file = join(await collection.call<string>('media.dir'), userFile)
    await writeFile(file, '.card { color: teal }')
    await collection.importPackage(second.apkg)
    expect(await collection.checkMedia()).toMatchObject({ missing: [], unused: [] })
    expect(await readFile(file, 'utf8')).toBe('.card { color: teal }')
    const shared = join(tmpdir(), `build-deck-shared-${anki.version}.apkg`)
    expect(await collection.exportPackage(shared)).toBe(2)

    // Who has a file of their own keeps it; who has none gets the other's with what is shared, or has none.
    const other = await anki.open()
    const own = join(await other.call<string>('media.dir'), userFile)
    await other.importPackage(without)
    expect(Object.keys((await other.dump()).media)).toEqual([])
    await writeFile(own, '.card { color: red }')
    await other.importPackage(first.apkg)
    expect(await readFile(own, 'utf8')).toBe('.card { color: red }')
    const third = await anki.open()
    await third.importPackage(shared)
    expect(Object.keys((await third.dump()).media)).toEqual([userFile])
    await Promise.all([rm(without), rm(shared)])
  })
})

describeWithAnki('A newer build-deck with a newer look', (anki) => {
  afterEach(() => void delete (looks as Record<number, unknown>)[2])
  const release = () => Object.assign(looks, { 2: () => '.card { color: green }' })

  test('restyles no deck that was built before, nor what its user changed in Anki, until the config asks for it', async () => {
    const old = await buildNotes(notes)
    const collection = await anki.open()
    await collection.importPackage(old.apkg)
    const css = await cssOf(collection)
    const before = await study(collection)
    // What its user wrote into it in Anki.
    const mine = { ...(await collection.call<{ css: string }>('models.by_name', 'build-deck: Test (cloze)')), css: '.card { color: mine }' }
    await collection.call('models.update_dict', mine)
    release()
    const rebuilt = await buildNotes(notes, { after: old, ...later(5) })
    expect(rebuilt.apkg).toEqual(old.apkg)
    const edited = await buildNotes({ 'heart.md': notes['heart.md'].replace('Seventy', 'Eighty') }, { after: old, ...later(5) })
    expect(await collection.importPackage(edited.apkg)).toMatchObject({ updated: 1 })
    expect(new Set(await cssOf(collection))).toEqual(new Set([css[0], '.card { color: mine }']))

    const asked = await buildNotes(notes, { after: edited, look: 2, ...later(10) })
    expect(asked.lock.noteTypes.map(({ look }) => look)).toEqual([2, 2])
    await collection.importPackage(asked.apkg)
    for (const text of await cssOf(collection)) expect(text).toMatch(/\n\/\* look: 2 \*\/\n\.card \{ color: green \}$/)
    expect((await collection.snapshot()).cards).toEqual(before.cards)

    // And it stays, with the lock and without it.
    const next = await buildNotes(notes, { after: asked, ...later(15) })
    expect(next.apkg).toEqual(asked.apkg)
    const found = await buildNotes(notes, { lost: asked, ...later(15) })
    expect(found.lock.noteTypes).toEqual(asked.lock.noteTypes)
    const back = await buildNotes(notes, { after: asked, look: 1, ...later(15) })
    expect(back.lock.noteTypes.map((noteType) => 'look' in noteType)).toEqual([false, false])
  })

  test('gives it to a new project, and to a note type that comes later the look of its sister', async () => {
    const { Sound, ...basic } = { Sound: '\n## Sound\n\nIt is {{loud}}.\n', 'heart.md': '# Heart\n\n## Beats\n\nSeventy a minute.\n' }
    const old = await buildNotes(basic)
    release()
    const grown = await buildNotes({ 'heart.md': basic['heart.md'] + Sound }, { after: old })
    expect(grown.lock.noteTypes.map(({ look = 1 }) => look)).toEqual([1, 1])
    const fresh = await buildNotes(basic)
    expect(fresh.lock.noteTypes.map(({ look }) => look)).toEqual([2])
    const collection = await anki.open()
    await collection.importPackage(fresh.apkg)
    expect((await cssOf(collection))[0]).toContain('color: green')
  })
})
