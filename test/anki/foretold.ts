import { createHash } from 'node:crypto'
import type { AnkiPackage, ImportPrediction, MediaFile, NewCard, Note, PredictedNote } from '../../src/anki/index.js'
import type { Collection, ImportCounts } from './collection.js'

/** What can be told from outside, of Anki's collection or of what is foretold, as sorted lines. */
export interface State {
  readonly notes: readonly string[]
  readonly cards: readonly string[]
  readonly decks: readonly string[]
  readonly noteTypes: readonly string[]
  readonly media: readonly string[]
}

/** A collection as the predictions make it, one import after the other. */
export interface Foretold {
  readonly notes: Map<string, Pick<Note, 'tags'> & { readonly values: readonly string[] }>
  /** Deck by guid and ordinal. */
  readonly cards: Map<string, string>
  readonly decks: Set<string>
  /** Name and style by id, below 0 of a copy. */
  readonly types: Map<number, string>
  readonly media: Map<string, string>
}

export const nothing = (): Foretold => ({
  notes: new Map(),
  cards: new Map(),
  decks: new Set(['Default']),
  types: new Map(),
  media: new Map()
})

/** Brings a package into the collection, as it is foretold, and gives the counts that Anki's log is to have. */
export async function bring(into: Foretold, contents: AnkiPackage, prediction: ImportPrediction): Promise<Partial<ImportCounts>> {
  for (const { outcome, noteType } of prediction.noteTypes) {
    if (outcome === 'copied') into.types.set(-noteType.id, `${noteType.name}+ ${noteType.css}`)
    else if (outcome !== 'untouched') into.types.set(noteType.id, `${noteType.name} ${noteType.css}`)
  }
  const renamed = new Map<string, string>()
  for (const { outcome, file } of prediction.media) {
    if (outcome === 'known' || outcome === 'kept' || outcome === 'left-out') continue
    const digest = await digestOf(file)
    const name = outcome === 'renamed' ? file.name.replace(/(?=\.[^.]*$)/, `-${digest}`) : file.name
    if (outcome === 'renamed') renamed.set(file.name, name)
    into.media.set(name, digest)
  }
  for (const predicted of prediction.notes) bringNote(into, contents, predicted, renamed)
  for (const { note, newCards } of prediction.left) addCards(into, note, newCards)
  for (const deck of prediction.newDecks) into.decks.add(deck)
  const outcomes = prediction.notes.map(({ outcome }) => (outcome === 'untouched' ? 'duplicate' : outcome))
  return Object.fromEntries([...new Set(outcomes)].map((outcome) => [outcome, outcomes.filter((other) => other === outcome).length]))
}

function bringNote(into: Foretold, { noteTypes }: AnkiPackage, { outcome, note, newCards }: PredictedNote, renamed: Map<string, string>) {
  if (outcome === 'new' || outcome === 'updated') {
    const fields = noteTypes.find(({ id }) => id === note.noteTypeId)?.fields ?? []
    const values = fields.map(({ name }) => [...renamed].reduce((html, [from, to]) => html.replaceAll(from, to), note.fields[name] ?? ''))
    into.notes.set(note.guid, { values, tags: note.tags })
  }
  addCards(into, note, newCards)
}

function addCards(into: Foretold, { guid }: Note, cards: readonly NewCard[]) {
  for (const { ordinal, deck } of cards) into.cards.set(`${guid} ${ordinal}`, deck)
}

async function digestOf(file: MediaFile): Promise<string> {
  const hash = createHash('sha1')
  if ('open' in file) for await (const piece of file.open()) hash.update(piece)
  else if (file.data instanceof Uint8Array) hash.update(file.data)
  return hash.digest('hex')
}

/** Tags and decks without their case, since Anki keeps that which it met first. */
const noteLine = (guid: string, values: readonly string[], tags: readonly string[]) =>
  `${guid} ${values.join(' | ')} #${tags.map((tag) => tag.toLowerCase()).sort()}`
const sorted = (lines: Iterable<string>) => [...lines].sort()

export function toState({ notes, cards, decks, types, media }: Foretold): State {
  return {
    notes: sorted(Array.from(notes, ([guid, { values, tags }]) => noteLine(guid, values, tags))),
    cards: sorted(Array.from(cards, ([card, deck]) => `${card} ${deck.toLowerCase()}`)),
    decks: sorted(Array.from(decks, (deck) => deck.toLowerCase())),
    noteTypes: sorted(types.values()),
    media: sorted(Array.from(media, ([name, digest]) => `${name} ${digest}`))
  }
}

/** `own`: ids of the note types that every collection has. */
export async function stateOf(collection: Collection, own: ReadonlySet<number>): Promise<State> {
  const { notes, cards, decks, noteTypes, media } = await collection.dump()
  return {
    notes: sorted(notes.map(({ guid, fields, tags }) => noteLine(guid, Object.values(fields), tags))),
    cards: sorted(cards.map(({ guid, ordinal, deck }) => `${guid} ${ordinal} ${deck.toLowerCase()}`)),
    decks: sorted(decks.map(({ name }) => name.toLowerCase())),
    noteTypes: sorted(noteTypes.filter(({ id }) => !own.has(id)).map(({ name, css }) => `${name} ${css}`)),
    media: sorted(Object.entries(media).map(([name, digest]) => `${name} ${digest}`))
  }
}
