import { cardRows } from '../../anki/cards/card-rows.js'
import { type AnkiPackage, type CardOptions, checkPackage, type PackageProblem } from '../../anki/index.js'
import { knownSize } from '../../anki/model/media-content.js'

/** What is in a package, counted. */
export interface PackageSummary {
  readonly notes: number
  readonly cards: number
  readonly decks: readonly { readonly name: string; readonly cards: number }[]
  readonly noteTypes: readonly {
    readonly id: number
    readonly name: string
    readonly kind: 'standard' | 'cloze'
    readonly fields: readonly string[]
    readonly templates: readonly string[]
    readonly notes: number
    readonly cards: number
  }[]
  readonly tags: readonly { readonly name: string; readonly notes: number }[]
  /** Bytes, as far as they are known without reading the files; the largest first. */
  readonly media: readonly { readonly name: string; readonly size: number | undefined }[]
  readonly scheduling: {
    readonly new: number
    readonly learning: number
    readonly review: number
    readonly relearning: number
    readonly suspended: number
    readonly flagged: number
    readonly reviews: number
  }
  readonly problems: readonly PackageProblem[]
}

/** `now`: problems of times in the future count from it. */
export function summarisePackage(contents: AnkiPackage, now: Date): PackageSummary {
  const { ordinalsOf, deckOf } = cardRows(contents)
  const types = new Map(contents.noteTypes.map((noteType) => [noteType.id, { noteType, notes: 0, cards: 0 }]))
  const decks = new Map(contents.decks.map(({ name }) => [name, 0]))
  const tags = new Map<string, number>()
  const scheduling = { new: 0, learning: 0, review: 0, relearning: 0, suspended: 0, flagged: 0 }
  for (const note of contents.notes) {
    const type = types.get(note.noteTypeId)
    const ordinals = ordinalsOf(note)
    if (type) {
      type.notes++
      type.cards += ordinals.length
    }
    for (const tag of note.tags) add(tags, tag)
    for (const ordinal of ordinals) {
      add(decks, deckOf(note, ordinal))
      schedule(scheduling, note.cards?.[ordinal])
    }
  }
  return {
    notes: contents.notes.length,
    cards: [...decks.values()].reduce((sum, count) => sum + count, 0),
    decks: [...decks].map(([name, cards]) => ({ name, cards })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    noteTypes: Array.from(types.values(), ({ noteType: { id, name, kind, fields, templates }, notes, cards }) => {
      return { id, name, kind, fields: namesOf(fields), templates: namesOf(templates), notes, cards }
    }),
    tags: [...tags].map(([name, notes]) => ({ name, notes })).sort((a, b) => b.notes - a.notes),
    media: contents.media.map((file) => ({ name: file.name, size: knownSize(file) })).sort((a, b) => (b.size ?? 0) - (a.size ?? 0)),
    scheduling: { ...scheduling, reviews: contents.reviews?.length ?? 0 },
    problems: checkPackage(contents, { created: now, faithful: true })
  }
}

function schedule(
  sums: Record<'new' | 'learning' | 'review' | 'relearning' | 'suspended' | 'flagged', number>,
  options?: CardOptions
): void {
  sums[options?.scheduling?.type ?? 'new']++
  if (options?.suspended) sums.suspended++
  if (options?.flag) sums.flagged++
}

const namesOf = (parts: readonly { readonly name: string }[]) => parts.map(({ name }) => name)
const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
