import fc from 'fast-check'
import {
  type AnkiPackage,
  type CardOptions,
  type CardTemplate,
  cardOrdinals,
  type Deck,
  type Note,
  type NoteType
} from '../../src/anki/index.js'

/** The moment of every generated build. */
export const created = new Date('2025-06-01T10:00:00Z')
const latest = created.getTime()

const letters = fc.string({ unit: fc.constantFrom(...'abcXYZ 019_-.éßÅ日本語عر😀'), minLength: 1, maxLength: 12 })
const name = letters.map((text) => text.trim().replace(/^[.:]+|[.:]+$/g, '') || 'name')
const seconds = fc.integer({ min: 1, max: latest / 1000 })
const pieces = [
  'a',
  '<b>x</b>',
  '&amp;',
  '&',
  '<',
  '007',
  '\\(x^2\\)',
  '\n',
  '\t',
  'ü',
  '日',
  '😀',
  '<br>',
  "'",
  '"',
  '{{c1::gap}}',
  '{{c3::b::hint}}',
  '}}',
  '1e3',
  '[x]'
]
const html = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(''))
const filled = html.map((text) => `x${text}`)
const fieldNames = ['Front', 'Back', 'Extra info', 'Größe']

const on = fc.constant(true as const)

const template = (ordinal: number, fields: readonly string[]): fc.Arbitrary<CardTemplate> =>
  fc
    .record(
      {
        field: fc.constantFrom(...fields),
        condition: fc.constantFrom(...fields),
        negated: fc.boolean(),
        browserFront: fc.constant('{{Front}}?'),
        browserFontSize: fc.integer({ min: 1, max: 40 }),
        id: fc.integer({ min: -(2 ** 31), max: 2 ** 31 })
      },
      { requiredKeys: ['field', 'negated'] }
    )
    .map(({ field, condition, negated, ...options }) => {
      const shown = `${ordinal}: {{${field}}}`
      const front = condition === undefined ? shown : `{{${negated ? '^' : '#'}${condition}}}${shown}{{/${condition}}}`
      return { name: `Card ${ordinal + 1}`, front, back: `{{FrontSide}}<hr id=answer>{{${field}}}`, ...options }
    })

const noteType = (index: number): fc.Arbitrary<NoteType> =>
  fc
    .record({
      kind: fc.constantFrom('standard' as const, 'cloze' as const),
      fieldCount: fc.integer({ min: 1, max: 4 }),
      templateCount: fc.integer({ min: 1, max: 4 })
    })
    .chain(({ kind, fieldCount, templateCount }) => {
      const fields = fieldNames.slice(0, fieldCount)
      const gap: CardTemplate = { name: 'Cloze', front: '{{cloze:Front}}', back: '{{cloze:Front}}' }
      const templates =
        kind === 'cloze'
          ? fc.constant([gap])
          : fc.tuple(...Array.from({ length: templateCount }, (_, ordinal) => template(ordinal, fields)))
      const options = fc.record(
        {
          font: fc.constantFrom('Georgia', 'Noto Sans'),
          fontSize: fc.integer({ min: 1, max: 19 }),
          rightToLeft: on,
          description: name,
          collapsed: on,
          id: fc.maxSafeInteger()
        },
        { requiredKeys: [] }
      )
      return fc
        .record({
          templates,
          options: fc.tuple(...fields.map(() => options)),
          css: html,
          modified: seconds,
          sortField: fc.integer({ min: 0, max: fieldCount - 1 })
        })
        .map((given) => ({
          id: 1_400_000_000_000 + index,
          name: `Type ${index}`,
          kind,
          modified: given.modified,
          fields: fields.map((field, at) => ({ name: field, ...given.options[at] })),
          templates: given.templates,
          css: given.css,
          ...(given.sortField === 0 ? {} : { sortField: given.sortField })
        }))
    })

const options = (decks: readonly Deck[]): fc.Arbitrary<CardOptions> =>
  fc.record(
    {
      deck: fc.constantFrom(...decks.map((deck) => deck.name)),
      suspended: on,
      flag: fc.integer({ min: 1, max: 7 }),
      scheduling: fc.record({
        type: fc.constant('review' as const),
        due: fc.integer({ min: 0, max: 900 }),
        interval: fc.integer({ min: 1, max: 900 }),
        ease: fc.integer({ min: 1300, max: 3000 }),
        repetitions: fc.integer({ min: 1, max: 50 }),
        lapses: fc.integer({ min: 0, max: 9 }),
        stepsLeft: fc.constant(0)
      })
    },
    { requiredKeys: [] }
  )

const note = (index: number, noteTypes: readonly NoteType[], decks: readonly Deck[]): fc.Arbitrary<Note> =>
  fc
    .record({
      noteType: fc.constantFrom(...noteTypes),
      deck: fc.constantFrom(...decks.map((deck) => deck.name)),
      texts: fc.tuple(filled, html, html, html),
      tags: fc.uniqueArray(fc.constantFrom('one', 'two::three', 'été', 'zwei'), { maxLength: 3 }),
      modified: seconds,
      options: fc.array(options(decks), { minLength: 4, maxLength: 4 })
    })
    .map(({ noteType, deck, texts, tags, modified, options }) => {
      const entries = noteType.fields.map((field, at) => [field.name, texts[at] ?? ''] as const).filter(([, text]) => text !== '')
      const fields = Object.fromEntries(entries)
      const ordinals = cardOrdinals(noteType, { fields, tags })
      const id = latest - 1_000_000 + index * 100
      const cards = ordinals.flatMap((ordinal, at) => {
        const own = options[at] ?? {}
        const { deck: ownDeck, ...others } = own
        // the first card's deck is what is read as the note's
        const kept = at === 0 || ownDeck === deck ? others : own
        return Object.keys(kept).length === 0 ? [] : [[ordinal, kept] as const]
      })
      return {
        guid: `guid ${index}`,
        id,
        noteTypeId: noteType.id,
        deck,
        fields,
        tags,
        modified,
        cardIds: Object.fromEntries(ordinals.map((ordinal, at) => [ordinal, id + at])),
        ...(cards.length === 0 ? {} : { cards: Object.fromEntries(cards) })
      }
    })

/** Models in the form that `readPackage` gives: all ids given, decks sorted with their ancestors, defaults left out. */
export const arbitraryPackage: fc.Arbitrary<AnkiPackage> = fc
  .record({
    deckNames: fc.uniqueArray(
      fc.tuple(name, name).map(([level, below]) => [level, `${level}::${below}`]),
      { minLength: 1, maxLength: 3, selector: ([level]) => level?.toLowerCase() }
    ),
    descriptions: fc.array(fc.record({ description: filled }, { requiredKeys: [] }), { minLength: 6, maxLength: 6 }),
    noteTypes: fc.tuple(noteType(0), noteType(1), noteType(2))
  })
  .chain(({ deckNames, descriptions, noteTypes }) => {
    const names = deckNames.flat().sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    const decks = names.map((deck, index): Deck => ({ name: deck, ...descriptions[index] }))
    return fc
      .integer({ min: 1, max: 6 })
      .chain((count) =>
        fc
          .tuple(...Array.from({ length: count }, (_, index) => note(index, noteTypes, decks)))
          .map((notes) => ({ decks, noteTypes, notes, media: [], dayZero: 1_700_000_000 }))
      )
  })
