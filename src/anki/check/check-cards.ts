import { lastClozeOrdinal } from '../cards/card-ordinals.js'
import { isPlainObject } from '../faults/is-plain-object.js'
import type { Note } from '../model/model.js'
import type { NoteType } from '../model/note-type.js'
import type { CardOptions } from '../model/scheduling.js'
import { checkModified } from './check-modified.js'
import { checkScheduling } from './check-scheduling.js'
import type { NoteContext } from './note-context.js'
import { cardShape, schedulingShape } from './note-shapes.js'
import type { Problems } from './problems.js'
import { checkShape, wrongType } from './value-shapes.js'
import { warnOfKeys } from './warn-of-keys.js'

/** The cards of a note: that there are some, and what single ones have of their own. */
export function checkCards(note: Note, noteType: NoteType, ordinals: readonly number[], context: NoteContext, problems: Problems): void {
  const { error } = problems
  const place = { note: note.guid }
  if (note.ordinals !== undefined) checkOrdinals(note, noteType, note.ordinals, problems)
  else if (ordinals.length === 0) error('no-card', 'No card: no front shows a filled field, or no gap is numbered', place)
  if (noteType.kind === 'cloze' && ordinals.some((ordinal) => ordinal >= lastClozeOrdinal)) {
    error('cloze-number-too-high', 'Cloze number from 500 on: Anki puts them all on one card', place)
  }
  const unknown = (key: string, what: string): void => {
    if (isOrdinal(key) && ordinals.includes(Number(key))) return
    const card = isOrdinal(key) ? { card: Number(key) } : {}
    const named = isOrdinal(key) ? cardName(noteType, Number(key)) : key
    error('unknown-card', `${what} ${named}, which Anki does not make of the note, expected one of ${list(noteType, ordinals)}`, {
      ...place,
      ...card
    })
  }
  if (note.cardIds !== undefined) for (const key of Object.keys(note.cardIds)) unknown(key, 'Id of card')
  if (note.cards === undefined) return
  for (const [key, options] of Object.entries(note.cards)) {
    if (options === undefined) continue
    unknown(key, 'Card')
    checkOptions(options, { note: note.guid, card: Number(key) }, context, problems)
    if (isPlainObject(options)) {
      const own = [options.deck, noteType.templates[Number(key)]?.targetDeck].find((name) => typeof name === 'string')
      const deck = typeof own === 'string' ? own : note.deck
      checkScheduling(options, { note: note.guid, card: Number(key) }, context.isFiltered(deck), problems)
    }
  }
}

function checkOrdinals(note: Note, noteType: NoteType, ordinals: readonly number[], { error }: Problems): void {
  const place = { note: note.guid }
  if (ordinals.length === 0) error('no-card', 'No card: `ordinals` is an empty list, expected one ordinal at least', place)
  // 65,536 as in Anki's cards
  const most = noteType.kind === 'cloze' ? lastClozeOrdinal : noteType.templates.length - 1
  const seen = new Set<number>()
  for (const card of ordinals) {
    if (seen.has(card)) error('duplicate-id', `Card ${card} twice in \`ordinals\`, expected each once`, { ...place, card })
    else if (card > most)
      error('card-without-template', `Card ${card} in \`ordinals\`, expected ordinals from 0 to ${most}: Anki would delete it`, {
        ...place,
        card
      })
    seen.add(card)
  }
}

function checkOptions(
  options: CardOptions,
  place: { readonly note: string; readonly card: number },
  { created, hasDeck }: NoteContext,
  problems: Problems
): void {
  const { error } = problems
  const title = `Card ${place.card}`
  const value: unknown = options
  if (!isPlainObject(value)) {
    error('wrong-type', `${title} ${wrongType(value, 'an object').message}`, place)
    return
  }
  checkShape(value, cardShape, (key, { code, message }) => error(code, `${title}: \`${key}\` ${message}`, place))
  warnOfKeys(value, cardShape, (message) => problems.warning('unknown-key', `${title}: ${message}`, place))
  const { scheduling } = options
  const schedule = value['scheduling']
  if (isPlainObject(schedule)) {
    warnOfKeys(schedule, schedulingShape, (message) => problems.warning('unknown-key', `${title}, \`scheduling\`: ${message}`, place))
    checkShape(schedule, schedulingShape, (key, { code, message }) => error(code, `${title}: \`scheduling.${key}\` ${message}`, place))
    if (typeof schedule['data'] === 'string' && !isData(schedule['data']))
      error('card-data', `${title}: \`scheduling.data\` is no JSON object, which Anki would drop`, place)
  }
  checkModified(options.modified, `${title} modified`, created, problems, place)
  for (const deck of [options.deck, scheduling?.originalDeck]) {
    if (typeof deck === 'string' && !hasDeck(deck))
      error('unknown-deck', `Deck \`${deck}\` of card ${place.card} not in the package`, { ...place, deck })
  }
}

/** Whether a key is an ordinal as an object with numbers for keys has it. */
function isOrdinal(key: string): boolean {
  return String(Number(key)) === key
}

function isData(data: string): boolean {
  if (data === '') return true
  try {
    return isPlainObject(JSON.parse(data))
  } catch {
    return false
  }
}

function list(noteType: NoteType, ordinals: readonly number[]): string {
  const names = ordinals.slice(0, 5).map((ordinal) => cardName(noteType, ordinal))
  return names.length === 0 ? 'none' : names.join(', ') + (ordinals.length > 5 ? ' and more' : '')
}

/** An ordinal with what people know the card by. */
function cardName({ kind, templates }: NoteType, ordinal: number): string {
  if (kind === 'cloze') return `${ordinal} (cloze number ${ordinal + 1})`
  const template = templates[ordinal]
  return template === undefined ? String(ordinal) : `${ordinal} (template \`${template.name}\`)`
}
