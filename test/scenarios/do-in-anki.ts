import type { Collection, ImportOptions } from '../anki/collection.js'
import { isNamed } from './fact.js'
import type { Row } from './row.js'

type Do = (collection: Collection, words: readonly string[], row: (name: string) => Row) => Promise<unknown>

const deeds: readonly (readonly [RegExp, Do])[] = [
  [/^tag `(.+)` (\S+)$/, (anki, [name = '', tag = ''], row) => anki.addTag(row(name).note.guid, tag)],
  [/^edit `(.+)`: (\w+) = (.*)$/, (anki, [name = '', field = '', text = ''], row) => anki.editNote(row(name).note.guid, { [field]: text })],
  [/^move `(.+)` to (.+)$/, (anki, [name = '', deck = ''], row) => anki.move(row(name).note.guid, row(name).ordinal, deck)],
  [/^suspend `(.+)`$/, (anki, [name = ''], row) => anki.suspend(row(name).note.guid, row(name).ordinal)],
  [/^delete the note of `(.+)`$/, (anki, [name = ''], row) => anki.removeNote(row(name).note.guid)],
  [/^delete the card `(.+)`$/, (anki, [name = ''], row) => anki.removeCard(row(name).note.guid, row(name).ordinal)],
  [/^delete the deck (.+)$/, (anki, [name = '']) => anki.removeDeck(name)],
  [/^delete empty cards$/, (anki) => anki.removeEmptyCards()],
  [/^rename the deck (.+) to (.+)$/, (anki, [name = '', other = '']) => anki.renameDeck(name, other)]
]

/** Does what a line says that the learner does, and gives the choices of the import dialog if it is about those. */
export async function doInAnki(line: string, collection: Collection, rows: readonly Row[]): Promise<ImportOptions> {
  if (line === 'update notes: always') return { updateNotes: 'always' }
  const row = (name: string) => {
    const [found, ...others] = rows.filter(({ fact, asks }) => fact && asks && isNamed(fact, name))
    if (!found || others.some(({ note }) => note.guid !== found.note.guid))
      throw new Error(`\`${name}\` names ${others.length + (found ? 1 : 0)} cards`)
    return found
  }
  for (const [pattern, deed] of deeds) {
    const found = pattern.exec(line)
    if (!found) continue
    await deed(collection, found.slice(1), row)
    return {}
  }
  throw new Error(`\`${line}\` is nothing that a learner does`)
}
