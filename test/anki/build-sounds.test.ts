import { beforeAll, expect, test } from 'vitest'
import { describeWithAnki } from './anki.js'
import { type BuiltNotes, buildNotes } from './build-notes.js'
import type { Collection } from './collection.js'

const sound = new Uint8Array([1, 2, 3])
const note = (frontMatter: string) => `${frontMatter}# Animals

## Words {.reversed}

| German   | English | Sound         |
|----------|---------|---------------|
| der Hund | dog     | ![](hund.mp3) |

## die Katze [f] <3 ::: {{

the "cat"

## Satz

Der {{Wurm}} kriecht.

## Glieder {.overlap}

1. Kopf
2. Rumpf
`

/** What a voice reads, of the words in which Anki's library shows a tag. */
const heard = (tags: readonly string[]) =>
  tags.map((tag) => {
    const [, text, language] = /^TTSTag\(field_text=(?:'|")(.*)(?:'|"), lang='(.*?)'/.exec(tag) ?? []
    return text === undefined ? tag.replace(/-[0-9a-f]{12}/, '') : `${language}: ${text}`
  })

describeWithAnki('Sounds and voices', (anki) => {
  let collection: Collection
  let plain: BuiltNotes
  let spoken: BuiltNotes

  beforeAll(async () => {
    const media = { 'hund.mp3': sound }
    plain = await buildNotes({ 'animals.md': note(''), ...media })
    spoken = await buildNotes({ 'animals.md': note('---\ntts: de_DE\nlisten: true\n---\n\n'), ...media }, { after: plain })
    collection = await anki.open()
  })

  const rendered = async () =>
    (await collection.render()).map(({ ordinal, questionSounds, answerSounds }) => [ordinal, heard(questionSounds), heard(answerSounds)])

  test('play a word with the answer of both directions, and with no question', async () => {
    await collection.importPackage(plain.apkg)
    expect(await rendered()).toEqual([
      [0, [], ['hund.mp3']],
      [1, [], ['hund.mp3']],
      [0, [], []],
      [0, [], []],
      [0, [], []],
      [1, [], []]
    ])
  })

  test('are added later to the same notes, as a third card where the sound is to ask', async () => {
    expect(await collection.importPackage(spoken.apkg)).toMatchObject({ new: 0, updated: 3, conflicting: 0 })
    const katze = 'de_DE: die Katze [f] <3 ::: {{'
    const hund = 'de_DE: der Hund'
    const cards = await rendered()
    expect(cards).toHaveLength(8)
    for (const card of [
      [0, [hund], ['hund.mp3']],
      [1, [], [hund, 'hund.mp3']],
      [2, ['hund.mp3'], [hund, 'hund.mp3']],
      [0, [katze], []],
      [2, [katze], [katze]],
      [0, [], ['de_DE: Der Wurm kriecht.']],
      [0, [], []],
      [1, [], []]
    ])
      expect(cards).toContainEqual(card)
  })

  test('leave nothing for Check Database, Empty Cards and Check Media', async () => {
    expect(await collection.checkDatabase()).toEqual({ count: 0, problems: [] })
    expect(await collection.emptyCards()).toEqual({ count: 0, problems: [] })
    expect(await collection.checkMedia()).toMatchObject({ count: 0, missing: [], unused: [] })
  })
})
