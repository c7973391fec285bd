import { expect, test } from 'vitest'
import type { OwnNoteType } from '../../src/kinds/note-types/own-note-type.js'
import { describeWithAnki } from './anki.js'
import { buildNotes } from './build-notes.js'
import type { Collection } from './collection.js'

const vocabulary: OwnNoteType = {
  called: 'vocabulary',
  name: 'Vocabulary',
  kind: 'standard',
  fields: [
    { name: 'Word', holds: { from: 'question' } },
    { name: 'Meaning', holds: { from: 'answer' } },
    { name: 'Example', holds: { from: 'part', name: 'Example' } },
    { name: 'Ref', holds: { from: 'id' } }
  ],
  templates: [
    { name: 'Recognise', front: '{{Word}}', back: '{{FrontSide}}<hr id=answer>{{Meaning}}{{#Example}}<p>{{Example}}</p>{{/Example}}' },
    { name: 'Recall', front: '{{#Example}}{{Meaning}}{{/Example}}', back: '{{FrontSide}}<hr id=answer>{{Word}}' }
  ],
  css: '.card { font-size: 24px }'
}

const gaps: OwnNoteType = {
  called: 'gaps',
  name: 'Gaps',
  kind: 'cloze',
  fields: [
    { name: 'Title', holds: { from: 'title' } },
    { name: 'Text', holds: { from: 'text' } }
  ],
  templates: [{ name: 'Gap', front: '{{cloze:Text}}', back: '{{cloze:Text}}<br>{{Title}}' }],
  css: ''
}

const head = (noteType: string, title: string) => `---\nnoteType: ${noteType}\n---\n\n# ${title}\n\n`
const animals = `${head('vocabulary', 'Animals')}## der Hund

dog

**Example:** Der *Hund* bellt.

## die Katze

cat

## Farm

| Word | Meaning | Example |
|---|---|---|
| das Pferd | horse | Das Pferd läuft. |
`
const notes = {
  'animals.md': animals,
  'heart.md': `${head('gaps', 'Heart')}## Sound\n\nIt is {{loud}} and {{slow}}.\n\n## Beats\n\nSeventy.\n`
}
const noteTypes = [vocabulary, gaps]

/** A note type as Anki's own library has it. */
interface TypeInAnki {
  readonly flds: { name: string }[]
  readonly tmpls: { name: string }[]
}

const wordIn = (html: string) => html.replace('{{Word}}', '{{Wort}}')

const renames = [
  {
    what: 'name of a field',
    renamed: {
      ...vocabulary,
      fields: vocabulary.fields.map((field, index) => (index === 0 ? { ...field, name: 'Wort' } : field)),
      templates: vocabulary.templates.map(({ name, front, back }) => ({ name, front: wordIn(front), back: wordIn(back) }))
    },
    renameInAnki({ flds }: TypeInAnki) {
      for (const field of flds.slice(0, 1)) field.name = 'Wort'
    },
    found: { fields: [{ name: 'Wort' }, {}, {}, {}] }
  },
  {
    what: 'name of a template',
    renamed: {
      ...vocabulary,
      templates: vocabulary.templates.map((template, index) => (index === 0 ? { ...template, name: 'Erkennen' } : template))
    },
    renameInAnki({ tmpls }: TypeInAnki) {
      for (const template of tmpls.slice(0, 1)) template.name = 'Erkennen'
    },
    found: { templates: [{ name: 'Erkennen' }, {}] }
  }
]

/** Anki gives a note type the time of its import, and takes one that is later. */
const later = (seconds: number) => ({ now: Date.now() + seconds * 1000 })

const typeOf = async (collection: Collection, name: string) => (await collection.dump()).noteTypes.find((type) => type.name === name)

const historyOf = async (collection: Collection) => {
  const { notes, cards } = await collection.snapshot()
  const guids = new Map(notes.map(({ id, guid }) => [id, guid]))
  return new Map(cards.map(({ noteId, ordinal, history }) => [`${guids.get(noteId)} ${ordinal}`, history]))
}

async function expectSound(collection: Collection) {
  expect(await collection.checkDatabase()).toMatchObject({ count: 0 })
  expect(await collection.emptyCards()).toMatchObject({ count: 0 })
  expect(await collection.checkMedia()).toMatchObject({ count: 0 })
}

describeWithAnki('A note type of the user’s own', (anki) => {
  test('takes sections, rows and gaps into its fields, and makes the cards of its templates', async () => {
    const built = await buildNotes(notes, { noteTypes })
    const collection = await anki.open()
    expect(await collection.importPackage(built.apkg)).toMatchObject({ new: 5, conflicting: 0 })
    const { notes: made, cards } = await collection.dump()
    expect(made.map(({ noteType, fields: { Ref, ...fields } }) => [noteType, fields])).toEqual([
      ['Vocabulary', { Word: 'der Hund', Meaning: 'dog', Example: 'Der <em>Hund</em> bellt.' }],
      ['Vocabulary', { Word: 'die Katze', Meaning: 'cat', Example: '' }],
      ['Vocabulary', { Word: 'das Pferd', Meaning: 'horse', Example: 'Das Pferd läuft.' }],
      ['Gaps', { Title: 'Sound', Text: '<p>It is {{c1::loud}} and {{c2::slow}}.</p>' }],
      ['build-deck: Test', expect.objectContaining({ Front: expect.stringContaining('Beats') })]
    ])
    expect(made.map(({ fields, guid }) => (fields['Ref'] ?? guid) === guid)).toEqual([true, true, true, true, true])
    expect(cards.map(({ guid, ordinal }) => [made.findIndex((note) => note.guid === guid), ordinal])).toEqual([
      ...[0, 0, 1, 2, 2, 3, 3, 4].map((note, index) => [note, [0, 1, 0, 0, 1, 0, 1, 0][index]])
    ])
    await expectSound(collection)
  })

  test('keeps histories through edits of notes, templates, CSS and its name', async () => {
    const first = await buildNotes(notes, { noteTypes })
    const collection = await anki.open()
    await collection.importPackage(first.apkg)
    await collection.learnAll(1, 1)
    const before = await historyOf(collection)

    const edited = {
      ...notes,
      'animals.md': animals.replace('dog', 'hound').replace('die Katze', 'die kleine Katze').replace('horse', 'steed')
    }
    const second = await buildNotes(edited, { noteTypes, after: first, ...later(5) })
    expect(second.sentence).toBe('2 unchanged, 2 edited, 1 reworded')
    expect(await collection.importPackage(second.apkg)).toMatchObject({ new: 0, updated: 3, conflicting: 0 })
    expect(await historyOf(collection)).toEqual(before)

    const renamed: OwnNoteType = { ...vocabulary, name: 'German words', css: '.card { color: teal }' }
    const third = await buildNotes(edited, { noteTypes: [renamed, gaps], after: second, ...later(10) })
    expect(third.sentence).toBe('5 unchanged')
    expect(third.problems).toEqual([])
    expect(await collection.importPackage(third.apkg)).toMatchObject({ new: 0, conflicting: 0 })
    expect(await typeOf(collection, 'German words')).toMatchObject({ css: '.card { color: teal }' })
    expect(await historyOf(collection)).toEqual(before)
    await expectSound(collection)
  })

  test('that the user has already gets the notes, and nothing of it changes', async () => {
    const collection = await anki.open()
    const id = await collection.addNoteType({
      name: 'Vocabulary',
      kind: 'standard',
      fields: vocabulary.fields.map(({ name }) => ({ name, font: 'Georgia', fontSize: 33 })),
      templates: vocabulary.templates.map(({ name, front, back }) => ({ name, front, back: `${back}<i>mine</i>` })),
      css: '.card { color: mine }',
      sortField: 1
    })
    await collection.addNotes([{ noteType: 'Vocabulary', fields: { Word: 'alt', Meaning: 'old' } }])
    // What the docs say to ask Anki for.
    expect(await collection.call('models.id_for_name', 'Vocabulary')).toBe(id)
    const before = await typeOf(collection, 'Vocabulary')
    const fieldsBefore = await collection.call<{ flds: unknown }>('models.get', id)
    const theirs = { ...vocabulary, id }
    const first = await buildNotes({ 'animals.md': animals }, { noteTypes: [theirs] })
    expect(await collection.importPackage(first.apkg)).toMatchObject({ new: 3, conflicting: 0 })
    await collection.learnAll(1, 1)
    const histories = await historyOf(collection)
    const second = await buildNotes({ 'animals.md': animals.replace('dog', 'hound') }, { noteTypes: [theirs], after: first, ...later(5) })
    expect(await collection.importPackage(second.apkg)).toMatchObject({ new: 0, updated: 1, conflicting: 0 })
    expect(await typeOf(collection, 'Vocabulary')).toEqual(before)
    expect((await collection.call<{ flds: unknown }>('models.get', id)).flds).toEqual(fieldsBefore.flds)
    expect(await historyOf(collection)).toEqual(histories)
    const { notes: made } = await collection.dump()
    expect(made.map(({ noteType }) => noteType)).toEqual(made.map(() => 'Vocabulary'))
    expect(made.map(({ fields }) => fields['Meaning']).sort()).toEqual(['cat', 'horse', 'hound', 'old'])
    await expectSound(collection)
  })

  test.each(renames)(
    'with another $what than in Anki updates nothing there, which the build tells before; alike on both sides it does',
    async (rename) => {
      const { renamed, renameInAnki, found } = rename
      const first = await buildNotes({ 'animals.md': animals }, { noteTypes: [vocabulary] })
      const collection = await anki.open()
      await collection.importPackage(first.apkg)
      await collection.learnAll(1, 1)
      const before = await historyOf(collection)
      const edited = { 'animals.md': animals.replace('dog', 'hound') }
      const second = await buildNotes(edited, { noteTypes: [renamed], after: first, ...later(5) })
      expect(second.problems).toEqual(['/notes/:1:1 warning note-type-changed'])
      const impatient = await anki.open()
      await impatient.importPackage(first.apkg)
      await impatient.learnAll(1, 1)
      const histories = await historyOf(impatient)
      expect(await impatient.importPackage(second.apkg)).toMatchObject({ new: 0, updated: 0, conflicting: 3 })
      expect(await historyOf(impatient)).toEqual(histories)

      // The same in Anki, by its own window.
      const type = await collection.call<TypeInAnki>('models.by_name', 'Vocabulary')
      renameInAnki(type)
      await collection.call('models.update_dict', type)
      const third = await buildNotes(edited, { noteTypes: [renamed], after: second, republish: true, ...later(15) })
      expect(third.problems).toEqual([])
      expect(await collection.importPackage(third.apkg)).toMatchObject({ new: 0, updated: 3, conflicting: 0 })
      expect(await historyOf(collection)).toEqual(before)
      expect(await typeOf(collection, 'Vocabulary')).toMatchObject(found)
      await expectSound(collection)
    }
  )
})
