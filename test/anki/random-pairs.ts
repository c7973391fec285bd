import fc from 'fast-check'
import { type AnkiPackage, checkPackage, type Note, type NoteType } from '../../src/anki/index.js'
import { arbitraryPackage, created } from '../anki-room/arbitrary-package.js'
import { alone } from './alone.js'
import { createRandom, type Random } from './mutate.js'

/** Packages of every shape, each beside what some edits made of it. No pair has anything of another. */
export function randomPairs(count: number): readonly (readonly [AnkiPackage, AnkiPackage])[] {
  const random = createRandom(7)
  return fc
    .sample(arbitraryPackage, { numRuns: count * 4, seed: 5 })
    .map(alone)
    .map((contents) => [withoutSome(contents, random), editedPackage(contents, random)] as const)
    .filter((pair) => pair.every((contents) => checkPackage(contents, { created }).every(({ severity }) => severity === 'warning')))
    .slice(0, count)
}

function editedPackage(contents: AnkiPackage, random: Random): AnkiPackage {
  const noteTypes = contents.noteTypes.map((noteType) => editedType(noteType, random))
  const names = contents.decks.map(({ name }) => name)
  const notes = contents.notes.filter(() => random(6) > 0).map((note) => editedNote(note, names, random))
  return { ...contents, noteTypes, notes, reviews: [] }
}

/** So that the second package has notes that the first has not. */
function withoutSome(contents: AnkiPackage, random: Random): AnkiPackage {
  return { ...contents, notes: contents.notes.filter(() => random(6) > 0), reviews: [] }
}

const moment = (modified: number, random: Random) => Math.max(1, Math.min(created.getTime() / 1000, modified + random(3) - 1))

function editedNote(note: Note, decks: readonly string[], random: Random): Note {
  const { cardIds: _, ordinals: __, ...others } = note
  const [first = ''] = Object.keys(note.fields)
  const added = ['', ' more', ' {{c2::gap}}', ' {{c5::gap}}'][random(4)] ?? ''
  return {
    ...others,
    fields: { ...note.fields, [first]: `${note.fields[first]}${added}` },
    tags: random(4) === 0 ? [...note.tags, 'later'] : note.tags,
    deck: random(4) === 0 ? (decks[random(decks.length)] ?? note.deck) : note.deck,
    modified: moment(note.modified, random)
  }
}

function editedType(noteType: NoteType, random: Random): NoteType {
  const edited = { ...noteType, modified: moment(noteType.modified, random) }
  const kind = random(8)
  if (kind === 0) return { ...edited, fields: [...noteType.fields, { name: 'Later' }] }
  if (kind === 1 && noteType.templates.length > 1) return { ...edited, templates: noteType.templates.slice(1) }
  if (kind === 2) return { ...edited, css: `${noteType.css} b {}` }
  if (kind < 5 && noteType.kind === 'standard')
    return { ...edited, templates: noteType.templates.map((template) => ({ ...template, front: `${template.front} {{Front}}` })) }
  return edited
}
