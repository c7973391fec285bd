import {
  type AnkiPackage,
  basic,
  basicAndReversed,
  cloze,
  definePackage,
  type MediaFile,
  type Note,
  type NoteType,
  readPackage
} from '../../src/anki/index.js'
import { buildNotes, type NoteFiles, type NotesOptions } from './build-notes.js'
import { edit, heart, kidney, organs } from './organs.js'

/** Two packages of which the second is imported after the first. */
export interface ImportPair {
  readonly name: string
  read(): Promise<readonly [AnkiPackage, AnkiPackage]>
}

const bytes = (text: string) => new TextEncoder().encode(text)

function ofNotes(name: string, before: NoteFiles, after: NoteFiles, options: NotesOptions = {}, afterOptions = options): ImportPair {
  return {
    name,
    async read() {
      const first = await buildNotes(before, options)
      const second = await buildNotes(after, { allowRemovals: true, ...afterOptions, after: first })
      return [await readPackage(first.apkg), await readPackage(second.apkg)]
    }
  }
}

const table = '# Words\n\n| Term | Meaning |\n| --- | --- |\n| atrium | upper chamber |\n| ventricle | lower chamber |\n'
const steps = '# Steps {list}\n\n1. wake\n2. wash\n3. eat\n4. go\n'
const picture = '# Heart\n\n## Where is the apex?\n\n![](apex.png)\n\n## What closes first?\n\nThe mitral valve\n'
const pairsOfNotes: readonly ImportPair[] = [
  ofNotes('an unchanged rebuild', organs, organs),
  ofNotes('an edited answer', organs, { ...organs, 'heart.md': edit(heart, 'fifth', 'sixth') }),
  ofNotes('a reworded question', organs, { ...organs, 'heart.md': edit(heart, 'Where is the apex?', 'Where does the apex lie?') }),
  ofNotes('a new question', organs, { ...organs, 'heart.md': `${heart}\n## What closes last?\n\nThe aortic valve\n` }),
  ofNotes('a question that is gone', organs, { ...organs, 'heart.md': heart.slice(0, heart.indexOf('## What')) }),
  ofNotes('a file that is gone', organs, { 'heart.md': heart }),
  ofNotes('a file in a folder', organs, { 'heart.md': heart, 'urinary/kidney.md': kidney }),
  ofNotes('a title that is another', organs, { ...organs, 'heart.md': edit(heart, '# Heart', '# The heart') }),
  ofNotes('a new tag', organs, { ...organs, 'heart.md': edit(heart, 'apex?', 'apex? #place') }),
  ofNotes('another gap', organs, { ...organs, 'kidney.md': edit(kidney, 'the water', 'the {{water}}') }),
  ofNotes('a gap that is gone', organs, { ...organs, 'kidney.md': edit(kidney, '{{filters}}', 'filters') }),
  ofNotes('a gap before the others', organs, { ...organs, 'kidney.md': edit(kidney, 'A nephron', 'A {{nephron}}') }),
  ofNotes('a question that becomes a gap', organs, {
    ...organs,
    'heart.md': edit(heart, 'Where is the apex?\n\nIn the fifth space', 'Apex\n\nThe apex is in the {{fifth}} space')
  }),
  ofNotes('a table of one direction and of both', { 'words.md': table }, { 'words.md': edit(table, '# Words', '# Words {both}') }),
  ofNotes('a new row', { 'words.md': table }, { 'words.md': `${table}| aorta | large artery |\n` }),
  ofNotes('a step between others', { 'steps.md': steps }, { 'steps.md': edit(steps, '2. wash', '2. stretch\n3. wash') }),
  ofNotes('a step less', { 'steps.md': steps }, { 'steps.md': edit(steps, '2. wash\n', '') }),
  ofNotes('another picture', { 'a.md': picture, 'apex.png': bytes('one') }, { 'a.md': picture, 'apex.png': bytes('two') }),
  ofNotes('another deck', organs, organs, { rootDeck: 'Body' }, { rootDeck: 'Anatomy' }),
  ofNotes('other notes altogether', { 'heart.md': heart }, { 'kidney.md': kidney })
]

const type = { id: 1_600_000_000_000, name: 'Fact', modified: 1000 } as const
const fact = basic(type)
const deck = 'Body::Heart'
const apex: Note = {
  guid: 'apex',
  noteTypeId: fact.id,
  deck,
  fields: { Front: 'Apex?', Back: 'Fifth space' },
  tags: ['heart'],
  modified: 2000
}
const valve: Note = { ...apex, guid: 'valve', fields: { Front: 'Valve?', Back: 'Mitral' } }

const packed = (notes: readonly Note[], noteTypes: readonly NoteType[] = [fact], media: readonly MediaFile[] = []): AnkiPackage =>
  definePackage({ decks: [...new Set(notes.map((note) => note.deck))].map((name) => ({ name })), noteTypes, notes, media })

const ofPackages = (name: string, before: AnkiPackage, after: AnkiPackage): ImportPair => ({ name, read: async () => [before, after] })

const later = { modified: 3000 } as const
const renamedField = { ...fact, ...later, fields: fact.fields.map((field, at) => ({ ...field, id: at + 1 })) } satisfies NoteType
const withIds = { ...renamedField, modified: type.modified } satisfies NoteType
const both = basicAndReversed(type)
const file = (name: string, text: string): MediaFile => ({ name, data: bytes(text) })
const shown = (note: Note, html: string): Note => ({ ...note, fields: { ...note.fields, Back: html } })
const gaps = (text: string): Note => ({ ...apex, fields: { Text: text } })
const hiding = cloze(type)

const pairsOfPackages: readonly ImportPair[] = [
  ofPackages('of which the second is older', packed([{ ...apex, ...later }]), packed([shown(apex, 'Sixth')])),
  ofPackages('of which the second says otherwise at the same time', packed([apex]), packed([shown(apex, 'Sixth')])),
  ofPackages('with a newer look', packed([apex]), packed([apex], [{ ...fact, ...later, css: '.card { color: red }' }])),
  ofPackages('with an older look', packed([apex], [{ ...fact, ...later }]), packed([apex], [{ ...fact, css: '.card { color: red }' }])),
  ofPackages('with a field more', packed([apex]), {
    ...packed(
      [
        { ...apex, ...later },
        { ...valve, ...later }
      ],
      [{ ...fact, ...later, fields: [...fact.fields, { name: 'Source' }] }]
    )
  }),
  ofPackages(
    'with a field of another name and the same id',
    packed([apex], [withIds]),
    packed(
      [{ ...apex, ...later, fields: { Question: 'Apex?', Back: 'Sixth' } }],
      [
        {
          ...renamedField,
          fields: [
            { name: 'Question', id: 1 },
            { name: 'Back', id: 2 }
          ],
          templates: [{ name: 'Card 1', front: '{{Question}}', back: '{{Back}}' }]
        }
      ]
    )
  ),
  ofPackages(
    'with a second template',
    packed([apex]),
    packed(
      [
        { ...apex, ...later },
        { ...valve, ...later }
      ],
      [{ ...both, ...later }]
    )
  ),
  ofPackages(
    'with a front that shows more',
    packed([{ ...apex, ordinals: [0] }], [{ ...both, templates: both.templates.map(hideSecond) }]),
    packed([apex], [{ ...both, ...later }])
  ),
  ofPackages('with fewer cards', packed([{ ...apex }], [both]), packed([{ ...apex, ...later, ordinals: [0] }], [both])),
  ofPackages(
    'with a note of another type',
    packed([apex]),
    packed([{ ...gaps('{{c1::Apex}}'), noteTypeId: 2_000_000, ...later }], [{ ...hiding, id: 2_000_000, name: 'Gaps' }])
  ),
  ofPackages(
    'with another gap in an older note',
    packed([{ ...gaps('{{c1::a}} b'), ...later }], [hiding]),
    packed([gaps('{{c1::a}} {{c2::b}}')], [hiding])
  ),
  ofPackages(
    'with another file of one name',
    packed([shown(apex, '<img src="a.png">')], [fact], [file('a.png', 'one')]),
    packed([{ ...shown(apex, '<img src="a.png">!'), ...later }], [fact], [file('a.png', 'two')])
  ),
  ofPackages(
    'with another file of a note that stays',
    packed([shown(apex, '<img src="a.png">')], [fact], [file('a.png', 'one')]),
    packed([shown(apex, '<img src="a.png">')], [fact], [file('a.png', 'two')])
  ),
  ofPackages(
    'with another font',
    packed([apex], [fact], [file('_font.woff2', 'one')]),
    packed([apex], [fact], [file('_font.woff2', 'two'), file('_other.woff2', 'new')])
  ),
  ofPackages(
    'with files that nobody shows',
    packed([apex, valve], [fact], [file('b.png', 'b')]),
    packed([{ ...apex, ...later }], [fact], [file('b.png', 'b'), file('c.png', 'c')])
  ),
  ofPackages(
    'with the same file and a new one',
    packed([shown(apex, '<img src="a.png">')], [fact], [file('a.png', 'one')]),
    packed([{ ...shown(apex, '<img src="a.png">[sound:b.mp3]'), ...later }], [fact], [file('a.png', 'one'), file('b.mp3', 'two')])
  ),
  ofPackages('with a note in another deck', packed([apex, valve]), packed([{ ...apex, deck: 'Other', ...later }, valve])),
  ofPackages(
    'with cards in a deck of their own',
    packed([{ ...apex, fields: apex.fields }], [both]),
    definePackage({
      decks: [{ name: deck }, { name: 'Words::Back' }],
      noteTypes: [both],
      notes: [{ ...apex, cards: { 1: { deck: 'Words::Back' } } }]
    })
  ),
  ofPackages('with other case in tags and decks', packed([apex]), packed([{ ...apex, deck: 'body::heart', tags: ['Heart'] }])),
  ofPackages('with a type that nothing uses', packed([apex]), packed([apex], [fact, { ...hiding, id: 2_000_000, name: 'Gaps' }])),
  ofPackages('with notes of a deck that Anki calls its own', packed([apex]), packed([{ ...valve, deck: 'Default' }]))
]

function hideSecond(template: NoteType['templates'][number], at: number): NoteType['templates'][number] {
  return at === 0 ? template : { ...template, front: '{{#Tags}}{{^Tags}}{{Back}}{{/Tags}}{{/Tags}}' }
}

export const importPairs: readonly ImportPair[] = [...pairsOfNotes, ...pairsOfPackages]
