/// <reference lib="es2024.string" />
import { ordinalsBy } from '../cards/card-ordinals.js'
import { lookUp } from '../model/look-up.js'
import type { AnkiPackage, Note } from '../model/model.js'
import { isSameNote } from '../model/same-note.js'
import { checkCards } from './check-cards.js'
import { checkFields } from './check-fields.js'
import { checkGaps } from './check-gaps.js'
import { checkId } from './check-id.js'
import { checkModified } from './check-modified.js'
import { tagChecker } from './check-tags.js'
import { versionProblem } from './check-versions.js'
import { isNote } from './is-note.js'
import type { JudgedNotes } from './judged-notes.js'
import type { NoteContext } from './note-context.js'
import type { PackageProblemPlace, Problems } from './problems.js'

/** Notes and their cards; gives those that are to be written. */
export function checkNotes(contents: AnkiPackage, context: NoteContext, problems: Problems): Omit<JudgedNotes, 'targets'> {
  const judged: { notes: Note[]; ordinals: (readonly number[])[]; arePlain: boolean[] } = { notes: [], ordinals: [], arePlain: [] }
  const { created, hasDeck, cardIds } = context
  const noteTypes = new Map(
    contents.noteTypes.map((noteType) => [noteType.id, { noteType, fieldNames: new Set(noteType.fields.map(({ name }) => name)) }])
  )
  const noteTypeOf = lookUp(noteTypes)
  const guids = new Map<string, Note>()
  const noteIds = new Set<number>()
  const checkTags = tagChecker(problems)
  const { error } = problems
  for (let index = 0; index < contents.notes.length; index++) {
    const note: Note | undefined = contents.notes[index]
    if (!isNote(note, index, problems)) continue
    const place = { note: note.guid }
    const first = guids.get(note.guid)
    if (first && isSameNote(first, note)) continue
    if (first) error('duplicate-guid', 'Guid of another note that is not equal in all, expected one note a guid', place)
    guids.set(note.guid, note)
    if (!note.guid.isWellFormed()) problems.refusal('guid', 'Guid that holds half a character', place)
    else if (isUnusable(note.guid)) error('guid', 'Guid that is empty or holds control characters', place)
    checkIdOf(note.id, noteIds, created, problems, place)
    if (note.cardIds !== undefined) {
      for (const [card, id] of Object.entries(note.cardIds))
        checkIdOf(id, cardIds, created, problems, { note: note.guid, card: Number(card) })
    }
    checkModified(note.modified, 'Modified', created, problems, place)
    if (note.tags.length > 0) checkTags(note)
    if (!hasDeck(note.deck))
      error('unknown-deck', `Deck \`${note.deck}\` not in the package, expected one of its decks`, { ...place, deck: note.deck })
    const known = noteTypeOf(note.noteTypeId)
    if (!known) {
      error('unknown-note-type', `Note type ${note.noteTypeId} not in the package, expected one of its note types`, place)
      continue
    }
    const { noteType, fieldNames } = known
    const verdict = checkFields(note, noteType, fieldNames, problems)
    if (verdict !== 'wrong') {
      const ordinals = note.ordinals ?? ordinalsBy('current', noteType, note)
      checkGaps(note, noteType, problems)
      checkCards(note, noteType, ordinals, context, problems)
      if (note.ordinals === undefined) {
        const problem = versionProblem(noteType, note, ordinals)
        if (problem) problems[problem.severity](problem.code, problem.message, { ...place, ...problem.place })
      }
      judged.notes.push(note)
      judged.ordinals.push(ordinals)
      judged.arePlain.push(verdict === 'plain')
    }
  }
  return judged
}

function checkIdOf(id: number | undefined, taken: Set<number>, created: number, { error }: Problems, place: PackageProblemPlace): void {
  if (id === undefined) return
  checkId(id, (message) => error('id-out-of-range', message, place))
  if (typeof id !== 'number') return
  if (id > created) error('later-than-created', `Id ${id} after the build, which Anki 2.1.54 refuses and later ones renumber`, place)
  if (taken.has(id)) error('duplicate-id', `Id ${id} of another note or card too`, place)
  taken.add(id)
}

function isUnusable(guid: string): boolean {
  return guid === '' || /[\u0000-\u001f\u007f]/.test(guid)
}
