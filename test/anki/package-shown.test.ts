import { beforeAll, describe, expect, test } from 'vitest'
import { type AnkiPackage, cardOrdinals, collect, type Note, type PlayedMedia, renderCard, writePackage } from '../../src/anki/index.js'
import { allCards } from './all-cards.js'
import { describeWithAnki } from './anki.js'
import type { RenderedCard } from './collection.js'
import { shownCases } from './shown-cases.js'

type ShownCard = Omit<RenderedCard, 'guid' | 'ordinal' | 'deck'>

/** What Anki 2.1.54 cannot show, and its readers do without. */
const unknownTo2154: Readonly<Record<string, RegExp>> = {
  'a gap in a gap, of which it reads the outer one alone': /\{\{c\d+::(?:(?!\}\}).)*\{\{c\d+::/s,
  'a part of a picture, which is text to it': /image-occlusion:/
}

/** It marks the asked gap by a class alone, and no other one. */
const withoutGapTags = (html: string) => html.replace(/<span class=(?:cloze|"cloze(?:-inactive)?"[^>]*)>|<\/span>/g, '')

let contents: AnkiPackage
let apkg: Uint8Array

beforeAll(async () => {
  const all = await allCards()
  contents = {
    decks: [...all.decks, ...shownCases.decks],
    noteTypes: [...all.noteTypes, ...shownCases.noteTypes],
    notes: [...all.notes, ...shownCases.notes],
    media: []
  }
  apkg = await collect(writePackage(contents, { created: new Date('2026-06-01T00:00:00Z'), faithful: true }))
})

describeWithAnki('A card as it is rendered', (anki) => {
  test('is that of the real Anki, to the character, on every card of the fixtures, the notes and the gallery', async () => {
    const collection = await anki.open()
    await collection.importPackage(apkg)
    const theirs = new Map((await collection.render()).map((card) => [toKey(card), toShown(card)]))
    // templates and fields with all that today's language has are for those who have it
    const notes = contents.notes.filter((note) => anki.version === '26.9.3' || !shownCases.notes.includes(note))
    const compared = notes.filter((note) => anki.version !== '2.1.54' || !isUnknownTo2154(note)).flatMap(render)
    const differing = compared.filter(({ key, card }) => {
      const read = (shown: ShownCard | undefined) => (anki.version === '2.1.54' ? shown && mapSides(shown, withoutGapTags) : shown)
      return JSON.stringify(read(theirs.get(key))) !== JSON.stringify(read(card))
    })
    expect(differing.slice(0, 3).map(({ key, card }) => ({ key, ours: card, theirs: theirs.get(key) }))).toEqual([])
    expect(compared.length).toBeGreaterThan(anki.version === '2.1.54' ? 1100 : 1200)
    if (anki.version === '26.9.3') expect(theirs.size).toBe(compared.length)
  })
})

describe('A card as it is rendered', () => {
  test('was compared on every sort of note', () => {
    const texts = contents.notes.map(({ fields }) => Object.values(fields).join('\n'))
    const count = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length
    expect(count(/\{\{c\d+::/)).toBeGreaterThan(150)
    expect(count(/image-occlusion:/)).toBeGreaterThan(10)
    expect(count(/\\\(/)).toBeGreaterThan(20)
    expect(count(/\[sound:/)).toBeGreaterThan(5)
  })
})

const isUnknownTo2154 = ({ fields }: Note) =>
  Object.values(unknownTo2154).some((pattern) => Object.values(fields).some((text) => pattern.test(text)))

const toKey = ({ guid, ordinal }: { readonly guid: string; readonly ordinal: number }) => `${guid} card ${ordinal}`

function render(note: Note): { readonly key: string; readonly card: ShownCard }[] {
  const noteType = contents.noteTypes.find(({ id }) => id === note.noteTypeId)
  if (!noteType) throw new Error(`Note type ${note.noteTypeId} is not there`)
  return cardOrdinals(noteType, note).map((ordinal) => {
    const { question, answer, questionMedia, answerMedia } = renderCard(noteType, note, ordinal)
    const sides = { question, answer, questionSounds: questionMedia.map(toPython), answerSounds: answerMedia.map(toPython) }
    return { key: toKey({ guid: note.guid, ordinal }), card: mapSides(sides, (html) => `<style>${noteType.css}</style>${html}`) }
  })
}

const toShown = ({ question, answer, questionSounds, answerSounds }: RenderedCard): ShownCard => {
  return { question, answer, questionSounds, answerSounds }
}

const mapSides = (card: ShownCard, map: (html: string) => string): ShownCard => {
  return { ...card, question: map(card.question), answer: map(card.answer) }
}

/** What is played, as Python prints it. */
function toPython(played: PlayedMedia): string {
  if (played.type === 'file') return played.name
  const { text, language, voices, speed } = played
  const number = Number.isInteger(speed) ? `${speed}.0` : String(Math.fround(speed))
  return `TTSTag(field_text=${quote(text)}, lang=${quote(language)}, voices=[${voices.map(quote).join(', ')}], speed=${number}, other_args=[])`
}

function quote(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\u00a0', '\\xa0')
  return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`
}
