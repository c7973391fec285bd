import { beforeAll, describe, expect, test } from 'vitest'
import { ordinalsBy } from '../../src/anki/cards/card-ordinals.js'
import { cardOrdinals, checkPackage, collect, writePackage } from '../../src/anki/index.js'
import { describeWithAnki } from './anki.js'
import type { Collection } from './collection.js'
import { type CardCase, templateCases } from './template-cases.js'

const cases = templateCases(600)
const created = new Date('2025-01-01T00:00:00Z')
const made = new Map<string, readonly string[]>()

/** Imports the note types, which Anki's own window would refuse, and lets Anki add the notes. */
async function cardsOf(collection: Collection): Promise<string[]> {
  const noteTypes = cases.map(({ noteType }) => noteType)
  const carriers = noteTypes.map(({ id }, index) => ({
    guid: `carrier ${index}`,
    noteTypeId: id,
    deck: 'Default',
    fields: { A: 'x' },
    tags: [],
    modified: 1,
    ordinals: [0]
  }))
  const contents = { decks: [{ name: 'Default' }], noteTypes, notes: carriers, media: [] }
  await collection.importPackage(await collect(writePackage(contents, { created, faithful: true })))
  const added = await collection.addNotes(
    cases.map(({ noteType, note }, index) => ({ noteType: noteType.name, guid: `case ${index}`, fields: note.fields, tags: note.tags }))
  )
  // of a note that has no card, Anki makes card 0 all the same
  const empty = new Set((await collection.emptyCards()).problems.filter(({ wholeNote }) => wholeNote).map(({ guid }) => guid))
  return added.map(({ ordinals, guid }) => (empty.has(guid) ? '' : [...new Set(ordinals)].join(' ')))
}

describeWithAnki('Card generation', (anki) => {
  beforeAll(async () => {
    made.set(anki.version, await cardsOf(await anki.open()))
  }, 60_000)

  test('is that of the real Anki for every template and field', () => {
    const generation = ({ '26.9.3': 'current', '24.6.3': '24.06', '2.1.54': '2.1.54' } as const)[anki.version]
    const ours = cases.map(({ noteType, note }) => ordinalsBy(generation, noteType, note).join(' '))
    const theirs = made.get(anki.version) ?? []
    expect(differing(ours, theirs)).toEqual([])
  })
})

describe('Card generation', () => {
  test('was compared on enough cases of each sort', () => {
    const isNested = ({ noteType }: CardCase) => noteType.templates.some(({ front }) => /\{\{\^|\{\{#.*\{\{#/s.test(front))
    const counts = cases.map(({ noteType, note }) => cardOrdinals(noteType, note).length)
    expect(cases.length).toBeGreaterThanOrEqual(300)
    expect(cases.filter(isNested).length).toBeGreaterThanOrEqual(100)
    expect(counts.filter((count) => count === 0).length).toBeGreaterThanOrEqual(30)
    expect(cases.filter(({ noteType }, index) => (counts[index] ?? 0) > noteType.templates.length).length).toBeGreaterThanOrEqual(30)
  })

  test('refuses exactly the notes of which the versions make different cards, and warns of gaps in gaps', () => {
    const [newest, middle, oldest] = ['26.9.3', '24.6.3', '2.1.54'].map((version) => made.get(version) ?? [])
    const verdicts = cases.map(({ noteType, note }) => {
      const contents = {
        decks: [{ name: 'D' }],
        noteTypes: [noteType],
        notes: [{ ...note, guid: 'x', noteTypeId: noteType.id, deck: 'D', modified: 1 }],
        media: []
      }
      const codes = checkPackage(contents, { created }).map(({ code }) => code)
      return codes.includes('template-version-dependent')
        ? 'differ'
        : codes.includes('cloze-version-dependent')
          ? 'oldest differs'
          : 'alike'
    })
    const facts = cases.map((_, index) => {
      if (newest?.[index] !== middle?.[index]) return 'differ'
      if (newest?.[index] === oldest?.[index]) return 'alike'
      return cases[index]?.noteType.kind === 'cloze' ? 'oldest differs' : 'differ'
    })
    expect(differing(verdicts, facts)).toEqual([])
    for (const fact of ['differ', 'oldest differs']) expect(facts.filter((each) => each === fact).length).toBeGreaterThanOrEqual(10)
  })
})

function differing(ours: readonly string[], theirs: readonly string[]) {
  return cases
    .map(({ noteType, note }, index) => ({
      fronts: noteType.templates.map(({ front }) => front),
      note,
      ours: ours[index],
      theirs: theirs[index]
    }))
    .filter((each) => each.ours !== each.theirs)
    .slice(0, 5)
}
