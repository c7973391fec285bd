import type { PluggableList } from 'unified'
import type { AnkiPackage, Note } from '../anki/index.js'
import { cardOrdinals } from '../anki/index.js'
import { withAncestors } from '../anki/model/deck-tree.js'
import type { CardBase, CardDocument } from '../cards/card.js'
import { createFindMedia } from '../files/find-media.js'
import { pathFrom } from '../files/paths.js'
import type { Host } from '../host/host.js'
import type { Progress } from '../host/progress.js'
import { createHtml } from '../html/create-html.js'
import {
  identify,
  isToRepublish,
  type Lock,
  type NoteToRemember,
  type NoteTypeToRemember,
  type Reach,
  type Republish,
  remember
} from '../identity/index.js'
import type { Fields } from '../kinds/kind.js'
import type { Kinds } from '../kinds/kinds.js'
import type { ParsedDocument } from '../parse/parse-document.js'
import { findDeparted } from './find-departed.js'
import { findLeftOut, toClaimant } from './find-left-out.js'
import { type CollectedMedia, collectImages, collectMedia } from './media.js'
import { contextOf, type PlacedCard, placeCard } from './placed-card.js'
import { inShippingOrder, projectNoteTypes } from './project-note-types.js'
import { renderCard } from './render-card.js'
import type { Rendered } from './rendered.js'
import { createReportIdentity } from './report-identity.js'
import { toCandidate, toLockPath } from './to-candidate.js'
import { uniteDecks } from './unite-decks.js'

export interface RenderOptions {
  readonly host: Host
  /** Absolute path of the input's root. */
  readonly root: string
  /** Absolute path of the folder that paths in the lock start from. */
  readonly lockFolder: string
  readonly namespace: string
  readonly noteType: string | undefined
  /** Full name. */
  readonly rootDeck: string
  /** The name that the lock is to keep; `undefined` in a build of a single file. */
  readonly lockedDeck: string | undefined
  readonly lock: Lock | undefined
  /** Epoch milliseconds. */
  readonly now: number
  readonly reach: Reach
  /** Reads the cards of a file that is not part of this build, without telling of its problems; its path is absolute. */
  readonly readOther: (path: string, text: string) => Promise<ReadDocument>
  /** `build-deck 1.2.3`. */
  readonly by: string
  readonly kinds: Kinds
  readonly republish: Republish | undefined
  readonly rehypePlugins: PluggableList | undefined
  readonly html: 'sanitise' | 'trust' | undefined
  readonly onProgress: ((progress: Progress) => void) | undefined
}

export interface ReadDocument {
  readonly document: ParsedDocument
  readonly cards: CardDocument<CardBase>
  /** Plain text of the title as its cards name it. */
  readonly title: string
}

/** Cards of all files → what the package holds, and what the lock is to remember. Problems with media are reported on the files. */
export async function render(read: readonly ReadDocument[], options: RenderOptions): Promise<Rendered> {
  const { host, lock, namespace, reach } = options
  const folder = pathFrom(options.lockFolder, options.root) ?? ''
  const placed = read.flatMap(({ document, cards }) => cards.children.map((card) => placeCard(card, options.kinds.of(card), document)))
  const uses = placed.flatMap(({ card, document, content }) =>
    collectImages([...contextOf(card), ...content]).map((image) => ({ ...document, image }))
  )
  const media = await collectMedia(uses, createFindMedia(options.root, host), host)
  const leftOut = read.map((each) => findLeftOut(each, (path) => toLockPath(path, folder)))
  const isLeftOut = (card: CardBase) => leftOut.some(({ cards }) => cards.has(card))
  const candidates = [
    ...placed.map((each) => {
      const candidate = toCandidate(each, folder, media.resolve)
      return isLeftOut(each.card) ? toClaimant(candidate) : candidate
    }),
    ...leftOut.flatMap(({ sections }) => sections)
  ]
  const departed = await findDeparted(candidates, {
    ...options,
    async readCandidates(path, text) {
      const { document, cards } = await options.readOther(path, text)
      return cards.children.map((card) => toCandidate(placeCard(card, options.kinds.of(card), document), folder, () => undefined))
    }
  })
  const identified = identify(candidates, { namespace, lock, reach, departed })
  const reportIdentity = createReportIdentity({ ...options, candidates })

  const html = await createHtml({
    content: placed.map(({ card, content }) => [card.context, content]),
    trusted: options.html === 'trust',
    ...(options.rehypePlugins && { rehypePlugins: options.rehypePlugins })
  })
  const types = projectNoteTypes({ namespace, noteType: options.noteType, rootDeck: options.rootDeck, lock })
  const deckOf = uniteDecks(
    placed.map(({ card }) => card.deck.join('::')),
    lock,
    reach
  )
  const used = new Map<number, NoteTypeToRemember>()
  const built: PlacedCard[] = []
  const notes = placed.flatMap((each, index): NoteToRemember[] => {
    const { card, kind, document } = each
    if (index % 100 === 0) options.onProgress?.({ stage: 'render', done: index, total: placed.length })
    const [candidate, identity] = [candidates[index], identified[index]]
    if (!candidate || !identity) throw new Error(`Card \`${card.key}\` without an identity`)
    if (candidate.leftOut) return []
    const noteType = types.find(kind.family, identity.entry?.noteType)
    used.set(noteType.id, noteType)
    const fields = renderWithin(each, () => renderCard(each, identity, html, media.resolve))
    if (!fields) return []
    built.push(each)
    reportIdentity(card, document, identity)
    const ordinals = cardOrdinals(noteType, { fields, tags: card.tags })
    const deck = deckOf(card.deck.join('::'))
    return [{ ...candidate, ...identity, noteTypeId: noteType.id, fields, tags: card.tags, ordinals, deck }]
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
    held: new Set(identified.flatMap(({ entry }) => (entry && !guids.has(entry.guid) ? [entry.guid] : []))),
    republish: (note) => isToRepublish(note, options.republish)
  })
  const decks = [...new Set(notes.map(({ deck }) => deck))]
  const contents: AnkiPackage = {
    decks: withAncestors(decks).map((name) => ({ name })),
    noteTypes: remembered.noteTypes,
    notes: remembered.notes.map(
      ({ guid, id, noteTypeId, deck, fields, tags, modified, cardIds }): Note => ({
        guid,
        id,
        noteTypeId,
        deck,
        fields,
        tags,
        modified,
        cardIds
      })
    ),
    media: filesOf(built, media)
  }
  const cards = notes.reduce((sum, note) => sum + note.ordinals.length, 0)
  const statistics = { notes: notes.length, cards, decks: decks.length, media: contents.media.length }
  const { created, changes, deckChanges, lostCards, removals, todo, stamped } = remembered
  const republished = notes.filter((note) => isToRepublish(note, options.republish)).length
  return {
    contents,
    notes,
    built: new Set(built.map(({ card }) => card)),
    leftOutCards: placed.length - built.length + leftOut.reduce((sum, { sections }) => sum + sections.length, 0),
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

/** HTML may be nested deeper than its parser has stack for, which only the parser can tell. */
function renderWithin({ card, document }: PlacedCard, render: () => Fields): Fields | undefined {
  try {
    return render()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    document.report('nesting-too-deep', card.position)
    return undefined
  }
}

/** The media that the cards show or play; what only a card in error names is not shipped. */
function filesOf(built: readonly PlacedCard[], { files, resolve }: CollectedMedia): CollectedMedia['files'] {
  const images = built.flatMap(({ card, content }) => collectImages([...contextOf(card), ...content]))
  const names = new Set(
    images.flatMap((image) => {
      const found = resolve(image)
      return found && 'name' in found ? [found.name] : []
    })
  )
  return files.filter(({ name }) => names.has(name))
}
