import type { AnkiPackage } from './model.js'
import type { PackageProblem } from './package-problem.js'

/** What Anki would refuse or silently change. Units of `created`: epoch milliseconds. */
export function checkPackage(contents: AnkiPackage, created: number): readonly PackageProblem[] {
  const problems: PackageProblem[] = []
  const noteTypes = new Map(contents.noteTypes.map((noteType) => [noteType.id, noteType]))
  const decks = new Set(contents.decks.map(({ name }) => name.toLowerCase()))
  for (const note of contents.notes) {
    const problem = (code: string, message: string): void => void problems.push({ code, severity: 'error', message, note: note.guid })
    const noteType = noteTypes.get(note.noteTypeId)
    if (!noteType) problem('unknown-note-type', `Note type \`${note.noteTypeId}\` not in the package, expected one of its note types`)
    if (!decks.has(note.deck.toLowerCase())) problem('unknown-deck', `Deck \`${note.deck}\` not in the package, expected one of its decks`)
    if ((note.id ?? 1) > created) problem('id-later-than-created', `Note id \`${note.id}\` later than the build`)
  }
  return problems
}
