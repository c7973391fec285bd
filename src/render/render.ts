import { ordinalsBy } from '../anki/cards/card-ordinals.js'
import type { AnkiPackage, Note } from '../anki/index.js'
import { withAncestors } from '../anki/model/deck-tree.js'
import type { FileCard } from '../file/file-result.js'
import { lastOf } from '../host/last-of.js'
import { escapeText } from '../html/escape.js'
import { fillHoles } from '../html/holes.js'
import { isToRepublish, type NoteToRemember, type NoteTypeToRemember, type Republish, remember } from '../identity/index.js'
import type { Joined, JoinedCard, JoinOptions } from '../join/join.js'
import { createReportIdentity } from '../join/report-identity.js'
import { uniteDecks } from '../join/unite-decks.js'
import type { OwnNoteType } from '../kinds/note-types/own-note-type.js'
import { inShippingOrder, type LookSettings, projectNoteTypes } from './project-note-types.js'
import type { Rendered } from './rendered.js'

export interface RenderOptions extends JoinOptions {
  readonly noteType: string | undefined
  readonly looks?: LookSettings | undefined
  /** Default: none. */
  readonly ownTypes?: readonly OwnNoteType[]
  /** Full name. */
  readonly rootDeck: string
  /** The name that the lock is to keep; `undefined` in a build of a single file. */
  readonly lockedDeck: string | undefined
  /** Epoch milliseconds. */
  readonly now: number
  /** `build-deck 1.2.3`. */
  readonly by: string
  readonly republish: Republish | undefined
}

/** The cards of a build → what the package holds, and what the lock is to remember. */
export function render(joined: Joined, options: RenderOptions): Rendered {
  const { lock, namespace, reach, messages } = options
  const reportIdentity = createReportIdentity({ ...options, candidates: joined.candidates })
  const { noteType: shared, looks, ownTypes, rootDeck } = options
  const types = projectNoteTypes({ namespace, noteType: shared, looks, rootDeck, lock, ...(ownTypes && { ownTypes }) })
  const deckOf = uniteDecks(
    joined.cards.map(({ card }) => card.deck.join('::')),
    lock,
    reach
  )
  const used = new Map<number, NoteTypeToRemember>()
  const built: JoinedCard[] = []
  const total = joined.cards.length
  const notes = joined.cards.flatMap((each, done): NoteToRemember[] => {
    options.onProgress?.({ stage: 'render', done, total })
    const { card, candidate, identity } = each
    if (candidate.leftOut) return []
    const noteType = types.find(card.family, identity.entry?.noteType)
    used.set(noteType.id, noteType)
    const fields = toFields(each, joined, noteType.idFields)
    if (!fields) return []
    built.push(each)
    reportIdentity(card, messages.on(card.path), identity)
    const ordinals = ordinalsBy('current', noteType, { fields, tags: card.tags })
    const deck = deckOf(card.deck.join('::'))
    return [toNote(each, { noteTypeId: noteType.id, fields, tags: card.tags, ordinals, deck })]
  })
  const guids = new Set(notes.map(({ guid }) => guid))
  const remembered = remember(notes, {
    namespace,
    lock,
    now: options.now,
    deck: options.lockedDeck,
    noteTypes: inShippingOrder(used.values()),
    by: options.by,
    reach,
    held: new Set(joined.identified.flatMap(({ entry }) => (entry && !guids.has(entry.guid) ? [entry.guid] : []))),
    republish: (note) => isToRepublish(note, options.republish),
    onNote: (done) => options.onProgress?.({ stage: 'remember', done, total })
  })
  const decks = [...new Set(notes.map(({ deck }) => deck))]
  const contents: AnkiPackage = {
    decks: withAncestors(decks).map((name) => ({ name })),
    noteTypes: remembered.noteTypes,
    notes: notes.map(({ guid, noteTypeId, deck, fields, tags }, index): Note => {
      const stamp = remembered.stamps[index]
      if (!stamp) throw new Error(`Note \`${guid}\` without a stamp`)
      return { guid, id: stamp.id, noteTypeId, deck, fields, tags, modified: stamp.modified, cardIds: stamp.cardIds }
    }),
    media: filesOf(built, joined)
  }
  const cards = notes.reduce((sum, note) => sum + note.ordinals.length, 0)
  const statistics = { notes: notes.length, cards, decks: decks.length, media: contents.media.length }
  const { created, changes, deckChanges, lostCards, removals, todo, stamped } = remembered
  const republished = notes.filter((note) => isToRepublish(note, options.republish)).length
  return {
    contents,
    notes,
    built: new Set(built.map(({ card }) => card)),
    leftOutCards: joined.cards.length - built.length + joined.leftOutSections,
    statistics,
    created,
    changes,
    deckChanges,
    lostCards,
    removals,
    todo,
    stamped,
    republished,
    lock: remembered.lock
  }
}

/**
 * Most are found, with nothing to be said of others. In V8 11, which is Node 20's, an object that gets a property behind a spread has a
 * hidden class to itself, which costs more than the object; so the spreads come last.
 */
function toNote(
  { candidate, identity }: JoinedCard,
  made: Pick<NoteToRemember, 'noteTypeId' | 'fields' | 'tags' | 'ordinals' | 'deck'>
): NoteToRemember {
  const { noteTypeId, fields, tags, ordinals, deck } = made
  const { guid, gapNumbers, entry, by, rivals, replaces } = identity
  if (!entry || !by || rivals || replaces) return { noteTypeId, fields, tags, ordinals, deck, ...candidate, ...identity }
  return { guid, gapNumbers, entry, by, noteTypeId, fields, tags, ordinals, deck, ...candidate }
}

/** A card's fields with all that the build knows; `undefined` where it could not be rendered. */
function toFields(
  { card, result, identity }: JoinedCard,
  { media }: Joined,
  idFields: readonly string[]
): Record<string, string> | undefined {
  if (!card.fields) return undefined
  const names = imagesOf(card).map((index) => {
    const image = result.images[index]
    return [index, (image && media.nameOf(image)) ?? ''] as const
  })
  return fillFields(card, identity.guid, identity.gapNumbers.join(), JSON.stringify(names), idFields.join('\n'))
}

const fillFields = lastOf((card: FileCard, guid: string, gaps: string, names: string, idFields: string): Record<string, string> => {
  const gapNumbers = gaps === '' ? [] : gaps.split(',')
  const nameOf = new Map<number, string>(JSON.parse(names))
  const fields: Record<string, string> = {}
  for (const [name, text] of Object.entries(card.fields ?? {})) {
    fields[name] = fillHoles(text, (hole) =>
      'gap' in hole ? (gapNumbers[hole.gap] ?? String(hole.gap + 1)) : (nameOf.get(hole.media) ?? '')
    )
  }
  // A kind of the user's may have another use for it.
  for (const name of idFields.split('\n')) if (name !== '') fields[name] ||= escapeText(guid)
  return fields
})

/** The media that the cards show or play; what only a card in error names is not shipped. */
function filesOf(built: readonly JoinedCard[], { media: { files, nameOf } }: Joined): AnkiPackage['media'] {
  const names = new Set(
    built.flatMap(({ card, result }) => imagesOf(card).map((index) => result.images[index] && nameOf(result.images[index])))
  )
  return files.filter(({ name }) => names.has(name))
}

const imagesOf = ({ images, imagesAbove }: FileCard) => (imagesAbove.length === 0 ? images : [...imagesAbove, ...images])
