import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { cardOrdinals, collect, readPackage, writePackage } from '../../src/anki/index.js'
import { bytesIn } from '../../src/anki/model/bytes.js'
import { describeWithAnki } from './anki.js'
import { everything } from './package-features.js'

const created = new Date('2025-01-01T00:00:00Z')

describeWithAnki('A package with every feature', (anki) => {
  // 2.1.54 takes the packed bytes of media in its newest container for the files
  const containers = anki.version === '2.1.54' ? (['legacy'] as const) : (['legacy', 'latest'] as const)

  test.each(containers)('arrives whole and passes the three checks: %s', async (container) => {
    const collection = await anki.open()
    const apkg = await collect(writePackage(everything, { created, container }))
    const counts = await collection.importPackage(apkg, { withScheduling: true, withPresets: true })
    expect(counts.new).toBe(everything.notes.length)
    const dump = await collection.dump()

    const noteTypes = new Map(everything.noteTypes.map((noteType) => [noteType.id, noteType]))
    for (const note of everything.notes) {
      const noteType = noteTypes.get(note.noteTypeId)
      const stored = dump.notes.find(({ guid }) => guid === note.guid)
      const clean = (text: string) => text.replace(/[\0\r]/g, '').normalize('NFC')
      expect(stored?.fields).toEqual(Object.fromEntries((noteType?.fields ?? []).map(({ name }) => [name, clean(note.fields[name] ?? '')])))
      expect([stored?.modified, stored?.tags, stored?.noteType]).toEqual([note.modified, [...note.tags], noteType?.name])
      const cards = dump.cards.filter(({ guid }) => guid === note.guid)
      expect(cards.map(({ ordinal }) => ordinal)).toEqual(noteType && cardOrdinals(noteType, note))
      const position = everything.notes.indexOf(note) + 1
      for (const card of cards) {
        const options = note.cards?.[card.ordinal]
        const queue = options?.suspended === true ? -1 : 0
        expect(card).toMatchObject({
          deck: options?.deck ?? note.deck,
          due: options?.position ?? position,
          queue,
          flag: options?.flag ?? 0,
          type: 0
        })
      }
    }
    expect(dump.notes.find(({ guid }) => guid.startsWith('own "'))).toMatchObject({ id: 1_600_000_000_123, sortField: '1000' })
    expect(dump.cards.map(({ id }) => id)).toContain(1_600_000_000_456)

    const decks = Object.fromEntries(dump.decks.map((deck) => [deck.name, deck]))
    expect(Object.keys(decks).sort()).toEqual(['Course', 'Course::Week 1', 'Course::Week 1::Day 1', 'Default', 'Åside'])
    expect(decks['Course::Week 1::Day 1']).toMatchObject({ description: 'The <b>first</b> day' })
    const hasPresets = anki.version !== '2.1.54'
    expect(dump.presets.map(({ name }) => name)).toEqual(hasPresets ? ['Default', 'Hasty'] : expect.arrayContaining(['Default']))
    expect(dump.media).toEqual(Object.fromEntries(await sums()))

    const models = await collection.call<readonly Readonly<Record<string, unknown>>[]>('models.all')
    expect(models.find(({ name }) => name === 'Own')).toMatchObject({
      sortf: 1,
      css: everything.noteTypes[0]?.css,
      latexPre: '\\begin{document}',
      latexPost: '\\end',
      latexsvg: true,
      flds: [
        { name: 'Word', font: 'Georgia', size: 30, rtl: true, sticky: true },
        {
          name: 'Meaning & more',
          ...(anki.version === '2.1.54' ? {} : { description: 'what it means', collapsed: true, plainText: true, excludeFromSearch: true })
        },
        { name: 'Flag' }
      ],
      tmpls: [{ bqfmt: '{{Word}}!', bafmt: '{{Meaning & more}}' }, { bfont: 'Courier', bsize: 11 }, { name: 'Unless' }]
    })

    expect(await collection.checkDatabase()).toEqual({ count: 0, problems: [] })
    expect(await collection.emptyCards()).toEqual({ count: 0, problems: [] })
    expect(await collection.checkMedia()).toMatchObject({ count: 0, missing: [], unused: [] })
  })

  test('is known again when it is imported a second time', async () => {
    const collection = await anki.open()
    const apkg = await collect(writePackage(everything, { created }))
    await collection.importPackage(apkg)
    expect(await collection.importPackage(apkg)).toMatchObject({ new: 0, updated: 0, conflicting: 0, duplicate: everything.notes.length })
  })
})

describeWithAnki(
  'Note types like those of Anki itself',
  (anki) => {
    test('have the fields, templates and styles that Anki gives its own', async () => {
      const collection = await anki.open()
      const models = await collection.call<readonly StockType[]>('models.all')
      const originals = [...models].sort((a, b) => a.originalStockKind - b.originalStockKind)
      const ours = everything.noteTypes.filter(({ stockKind }) => stockKind !== undefined)
      expect(ours.length).toBe(originals.length)
      for (const [index, original] of originals.entries()) {
        const noteType = ours[index]
        expect(noteType?.kind === 'cloze').toBe(original.type === 1)
        expect(noteType?.fields.map(({ name, tag = null, preventDeletion = false }) => ({ name, tag, preventDeletion }))).toEqual(
          original.flds.map(({ name, tag, preventDeletion }) => ({ name, tag, preventDeletion }))
        )
        expect(noteType?.css).toBe(original.css)
        // Anki's image occlusion has words on its button and for its error, which are Anki's
        if (original.originalStockKind === 6) continue
        expect(noteType?.templates).toEqual(original.tmpls.map(({ name, qfmt, afmt }) => ({ name, front: qfmt, back: afmt })))
      }
    })
  },
  ['26.9.3']
)

test.each(['legacy', 'latest'] as const)('What is written comes back: %s', async (container) => {
  const apkg = await collect(writePackage(everything, { created, container }))
  const again = await readPackage(apkg)
  expect(again.notes.map(({ guid }) => guid)).toEqual(everything.notes.map(({ guid }) => guid))
  expect(again.noteTypes).toEqual(everything.noteTypes)
  expect(again.media.map(({ name }) => name)).toEqual(everything.media.map(({ name }) => name))
  expect(await collect(writePackage(again, { created, container }))).toEqual(
    await collect(writePackage(await readPackage(apkg), { created, container }))
  )
})

interface StockType {
  readonly originalStockKind: number
  readonly type: number
  readonly css: string
  readonly flds: readonly { readonly name: string; readonly tag: number | null; readonly preventDeletion: boolean }[]
  readonly tmpls: readonly { readonly name: string; readonly qfmt: string; readonly afmt: string }[]
}

async function sums(): Promise<[name: string, sha1: string][]> {
  const files = everything.media.map(async (file): Promise<[string, string]> => {
    const bytes = 'data' in file ? (bytesIn(file.data) ?? '') : await collect(file.open())
    return [file.name, createHash('sha1').update(bytes).digest('hex')]
  })
  return Promise.all(files)
}
