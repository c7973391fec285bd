import type { Collection, ImportOptions } from '../anki/collection.js'
import type { AnkiVersion } from '../anki/environment.js'
import type { Anki } from '../anki/process.js'
import type { PackageNote } from '../anki/snapshot.js'
import { type Fact, toFact } from './fact.js'
import { judge } from './judge.js'
import type { Row } from './row.js'
import type { Expected } from './scenario.js'

/** Someone with one version of Anki, who learns every card before each import. */
export interface Learner {
  readonly version: AnkiVersion
  readonly collection: Collection
  /** Gives every card a piece of history of its own; of those that have one already each `nth` (default: all). */
  learn(nth?: number): Promise<void>
  /** The rows of the collection, with what they ask or last asked. */
  look(): Promise<readonly Row[]>
  /** Imports packages one after the other, and gives what became of histories that should not have. */
  import(packages: readonly string[], expected: Expected, options?: ImportOptions): Promise<readonly string[]>
  /** What Check Database finds. */
  check(): Promise<readonly string[]>
}

export async function createLearner(anki: Anki): Promise<Learner> {
  const collection = await anki.open()
  const live = new Map<string, ReadonlySet<string>>()
  const facts = new Map<number, Fact>()
  const brought = new Map<string, PackageNote>()
  let count = 0

  const look = async () => {
    const { notes, cards } = await collection.snapshot()
    const byId = new Map(notes.map((note) => [note.id, note]))
    const rows = cards.flatMap((card): Row[] => {
      const note = byId.get(card.noteId)
      if (!note) return []
      const fact = toFact(note.fields, card.ordinal)
      return [{ ...card, note, fact: fact ?? facts.get(card.id), asks: fact !== undefined }]
    })
    return rows
  }
  return {
    version: anki.version,
    collection,
    look,
    async learn(nth = 1) {
      count = await collection.learnAll(count, nth)
    },
    async import(packages, expected, options) {
      const before = (await look()).map((row) => ({ ...row, fact: facts.get(row.id) ?? row.fact }))
      const imported = new Map<string, PackageNote>()
      const [known, formerly] = [new Set([...live.values()].flatMap((guids) => [...guids])), new Map(brought)]
      for (const path of packages) {
        await collection.importPackage(path, options)
        const notes = await collection.readPackageNotes(path)
        for (const note of notes) imported.set(note.guid, note)
        live.set(path, new Set(notes.map(({ guid }) => guid)))
      }
      const after = await look()
      const problems = judge({ before, after, imported: [...imported.values()], formerly, live: known, past: facts, expected })
      for (const [guid, note] of imported) brought.set(guid, note)
      for (const { id, fact } of after) if (fact) facts.set(id, fact)
      return problems
    },
    check: async () => (await collection.checkDatabase()).problems
  }
}
