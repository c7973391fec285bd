/// <reference lib="es2024.string" />
import { cardOrdinals, lastClozeOrdinal } from '../card-ordinals.js'
import { deckRows } from '../deck-tree.js'
import type { AnkiPackage, Note } from '../model.js'
import type { NoteType } from '../note-type.js'
import { isSameNote } from '../same-note.js'
import { checkFields } from './check-fields.js'
import { checkId } from './check-id.js'
import { checkTags } from './check-tags.js'
import { versionProblem } from './check-versions.js'
import type { JudgedNotes } from './judged-notes.js'
import type { Problems } from './problems.js'

/** Notes and their cards; gives those that are to be written. Units of `created`: epoch milliseconds. */
export function checkNotes(contents: AnkiPackage, created: number, problems: Problems): JudgedNotes {
  const judged: { notes: Note[]; ordinals: (readonly number[])[] } = { notes: [], ordinals: [] }
  const noteTypes = new Map(contents.noteTypes.map((noteType) => [noteType.id, noteType]))
  const decks = deckRows(contents.decks)
  const exact = new Set([...decks.values()].map(({ deck }) => deck.name))
  const hasDeck = (name: string): boolean => exact.has(name) || decks.has(name.toLowerCase())
  const guids = new Map<string, Note>()
  const ids = { note: new Set<number>(), card: new Set<number>() }
  const { error } = problems
  for (const note of contents.notes) {
    const place = { note: note.guid }
    const first = guids.get(note.guid)
    if (first && isSameNote(first, note)) continue
    if (first) error('duplicate-guid', 'Guid of another note too, expected one note a guid', place)
    guids.set(note.guid, note)
    if (isOdd(note.guid)) error('guid', 'Guid that is empty or holds control characters or half a character', place)
    checkIdOf(note.id, ids.note, created, problems, place)
    if (note.cardIds !== undefined) for (const id of Object.values(note.cardIds)) checkIdOf(id, ids.card, created, problems, place)
    if (note.modified * 1000 > created) error('later-than-created', 'Modified after the build: Anki would refuse later updates', place)
    checkTags(note, problems)
    if (!hasDeck(note.deck)) error('unknown-deck', `Deck \`${note.deck}\` not in the package, expected one of its decks`, place)
    const noteType = noteTypes.get(note.noteTypeId)
    if (!noteType) {
      error('unknown-note-type', `Note type ${note.noteTypeId} not in the package, expected one of its note types`, place)
    } else if (checkFields(note, noteType, problems)) {
      const ordinals = note.ordinals ?? cardOrdinals(noteType, note)
      checkCards(note, noteType, ordinals, hasDeck, problems)
      judged.notes.push(note)
      judged.ordinals.push(ordinals)
    }
  }
  return judged
}

function checkCards(
  note: Note,
  noteType: NoteType,
  ordinals: readonly number[],
  hasDeck: (name: string) => boolean,
  { error, warning }: Problems
): void {
  const place = { note: note.guid }
  if (ordinals.length === 0) error('no-card', 'No card: no front shows a filled field, or no gap is numbered', place)
  if (noteType.kind === 'cloze' && ordinals.some((ordinal) => ordinal >= lastClozeOrdinal)) {
    error('cloze-number-too-high', 'Cloze number from 500 on: Anki puts them all on one card', place)
  }
  if (note.ordinals === undefined) {
    const problem = versionProblem(noteType, note, ordinals)
    if (problem?.severity === 'error') error(problem.code, problem.message, place)
    if (problem?.severity === 'warning') warning(problem.code, problem.message, place)
  }
  if (note.cards === undefined) return
  for (const [ordinal, options] of Object.entries(note.cards)) {
    if (!ordinals.includes(Number(ordinal))) error('unknown-card', `Card ${ordinal}, which Anki does not make of the note`, place)
    for (const deck of [options.deck, options.scheduling?.originalDeck]) {
      if (deck !== undefined && !hasDeck(deck)) error('unknown-deck', `Deck \`${deck}\` of card ${ordinal} not in the package`, place)
    }
  }
}

function checkIdOf(id: number | undefined, taken: Set<number>, created: number, { error }: Problems, place: { note: string }): void {
  if (id === undefined) return
  checkId(id, (message) => error('id-out-of-range', message, place))
  if (id > created) error('later-than-created', `Id ${id} after the build, which Anki 2.1.54 refuses and later ones renumber`, place)
  if (taken.has(id)) error('duplicate-id', `Id ${id} of another note or card too`, place)
  taken.add(id)
}

function isOdd(guid: string): boolean {
  return guid === '' || !guid.isWellFormed() || /[\u0000-\u001f\u007f]/.test(guid)
}
