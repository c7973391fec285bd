import type { Lock, LockNote } from './lock.js'

/** SQLite, which Anki asks, refuses a thousand conditions in a chain: with 990 ids all notes are found, with 1,000 none (2.1.54 to 26.9.3). */
const most = 500

/**
 * Searches for Anki's browser that find exactly these notes, up to 500 each, whatever became of their ids and decks: by the field `Id`,
 * within the note types that these notes have.
 */
export function toAnkiSearches(notes: readonly LockNote[], { noteTypes }: Pick<Lock, 'noteTypes'>): readonly string[] {
  const searches: string[] = []
  for (let start = 0; start < notes.length; start += most) {
    const found = notes.slice(start, start + most)
    const names = noteTypes.filter(({ id }) => found.some(({ noteType }) => noteType === id)).map(({ name }) => `"note:${toLetters(name)}"`)
    const types = names.length > 1 ? [`(${names.join(' OR ')})`] : names
    searches.push([...types, `(${found.map(({ guid }) => toIdTerm(guid)).join(' OR ')})`].join(' '))
  }
  return searches
}

/** Only a guid that this program gave needs no quotation marks. */
function toIdTerm(guid: string): string {
  return /^[a-z2-7]+$/.test(guid) ? `Id:${guid}` : `"Id:${toLetters(guid)}"`
}

/**
 * A text as a search takes it letter by letter. Anki drops quotation marks from the names of note types; a sign that a terminal would
 * obey is left to a wildcard.
 */
function toLetters(text: string): string {
  return text
    .replaceAll('"', '')
    .replace(/[\\*_]/g, '\\$&')
    .replace(/[\0-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '_')
}
