import { type AnkiPackage, cardOrdinals, type Note, type NoteType, renderCard, TemplateError } from '../../anki/index.js'
import type { Change, ChangeKind } from '../../identity/changes.js'
import { frontOf } from '../list-changes.js'
import { encodeMediaNames } from './encode-media-names.js'
import type { PreviewCard, PreviewPlace } from './preview-data.js'
import { toRowText } from './to-row-text.js'
import { toTypedAnswer } from './to-typed-answer.js'

/** What is known of a note besides what Anki is given. */
export interface NoteSource {
  readonly place: PreviewPlace
  readonly kind: string
  readonly change: ChangeKind
  /** What its first card row asks, as reports have it; of own note types and gaps the rows tell it themselves. */
  readonly front: string | undefined
}

type CardFace = Omit<PreviewCard, 'place' | 'kind' | 'change' | 'style'>

/** The card rows of notes by guid, each with all that they are made of: most notes are the same from one save to the next. */
export interface CardMemory {
  noteTypes: string
  faces: Map<string, { readonly source: string; readonly rows: readonly CardFace[] }>
}

export const createCardMemory = (): CardMemory => ({ noteTypes: '', faces: new Map() })

/** All card rows of a package in its order, each as it is shown. What the package does not hold is forgotten. */
export function toPreviewCards(contents: AnkiPackage, sourceOf: (note: Note) => NoteSource, memory: CardMemory): PreviewCard[] {
  const types = new Map(contents.noteTypes.map((noteType, style) => [noteType.id, { noteType, style }]))
  const noteTypes = JSON.stringify(contents.noteTypes)
  const last = memory.noteTypes === noteTypes ? memory.faces : new Map()
  memory.noteTypes = noteTypes
  memory.faces = new Map()
  return contents.notes.flatMap((note) => {
    const type = types.get(note.noteTypeId)
    if (!type) return []
    const { front, ...rest } = sourceOf(note)
    const source = JSON.stringify([note.noteTypeId, note.deck, note.tags, note.fields, note.cards, note.ordinals, front])
    const found = last.get(note.guid)
    const rows = found?.source === source ? found.rows : toFaces(type.noteType, note, front)
    memory.faces.set(note.guid, { source, rows })
    return rows.map((row: CardFace): PreviewCard => ({ ...row, ...rest, style: type.style }))
  })
}

function toFaces(noteType: NoteType, note: Note, front: string | undefined): CardFace[] {
  const ordinals = note.ordinals ?? cardOrdinals(noteType, note)
  return ordinals.map((ordinal) => {
    const typed = toTypedAnswer(noteType, note, ordinal)
    return {
      id: `${note.guid}:${ordinal}`,
      deck: note.cards?.[ordinal]?.deck ?? note.deck,
      tags: note.tags,
      text: (ordinal === 0 && noteType.kind === 'standard' && front) || toRowText(noteType, note, ordinal),
      ...(ordinals.length > 1 && { row: toRow(noteType, ordinal) }),
      ordinal,
      ...render(noteType, note, ordinal),
      ...(typed && { typed })
    }
  })
}

function toRow({ kind, templates, stockKind }: NoteType, ordinal: number): string {
  if (kind === 'cloze') return `${stockKind === 6 ? 'region' : 'gap'} ${ordinal + 1}`
  return templates[ordinal]?.name ?? ''
}

/** A template of the user's may be one that Anki cannot read; then Anki, too, shows on both sides why. */
function render(noteType: NoteType, note: Note, ordinal: number) {
  try {
    const { question, answer, questionMedia, answerMedia } = renderCard(noteType, note, ordinal)
    return { question: encodeMediaNames(question), answer: encodeMediaNames(answer), questionMedia, answerMedia }
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    const told = `<p>${error.message.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`
    return { question: told, answer: told, questionMedia: [], answerMedia: [] }
  }
}

/** What the lock and the files know of each note. */
export function sourcesOf(changes: readonly Change[], toPlace: (change: Change) => PreviewPlace) {
  const byGuid = new Map(changes.map((change) => [change.guid, change]))
  return (note: Note): NoteSource => {
    const change = byGuid.get(note.guid)
    const place = change ? toPlace(change) : { file: '', line: 1, column: 1 }
    // A direction stands behind it.
    const kind = note.fields['Kind']?.split(' ')[0] || 'own'
    const front = change && frontOf(change.after)
    return { place, kind, change: change?.kind ?? 'new', front }
  }
}
