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

/** All card rows of a package in its order, each as it is shown. */
export function toPreviewCards({ noteTypes, notes }: AnkiPackage, sourceOf: (note: Note, index: number) => NoteSource): PreviewCard[] {
  const types = new Map(noteTypes.map((noteType, style) => [noteType.id, { noteType, style }]))
  return notes.flatMap((note, index) => {
    const type = types.get(note.noteTypeId)
    if (!type) return []
    const { front, ...source } = sourceOf(note, index)
    const ordinals = note.ordinals ?? cardOrdinals(type.noteType, note)
    return ordinals.map((ordinal): PreviewCard => {
      const typed = toTypedAnswer(type.noteType, note, ordinal)
      return {
        ...source,
        id: `${note.guid}:${ordinal}`,
        deck: note.cards?.[ordinal]?.deck ?? note.deck,
        tags: note.tags,
        text: (ordinal === 0 && type.noteType.kind === 'standard' && front) || toRowText(type.noteType, note, ordinal),
        ...(ordinals.length > 1 && { row: toRow(type.noteType, ordinal) }),
        style: type.style,
        ordinal,
        ...render(type.noteType, note, ordinal),
        ...(typed && { typed })
      }
    })
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
