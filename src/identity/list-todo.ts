import { toAnkiSearches } from './anki-search.js'
import { byPlace } from './by-place.js'
import { inCodePointOrder } from './code-point-order.js'
import { findDeckRenames, isWithin } from './find-deck-renames.js'
import type { Lock, LockNote } from './lock.js'
import { type OpenTasks, openTasks } from './open-tasks.js'

/**
 * What only the user can do in Anki, for some notes. `rename-deck`: before the package is imported. `delete-notes`: or leave them.
 * `change-deck`: the cards are in another deck. `empty-cards`: the notes have fewer cards than before.
 */
export type Todo =
  | (TodoNotes & { readonly do: 'rename-deck'; readonly from: string; readonly to: string })
  | (TodoNotes & TodoSearches & { readonly do: 'delete-notes' })
  | (TodoNotes & TodoSearches & { readonly do: 'change-deck'; readonly from: readonly string[]; readonly to: string })
  | (TodoNotes & TodoSearches & { readonly do: 'empty-cards'; readonly cards: number })

interface TodoNotes {
  /** By path and line. */
  readonly guids: readonly string[]
}

interface TodoSearches {
  /** For Anki's browser; together they find exactly these notes. */
  readonly searches: readonly string[]
}

/** All that is still to be done by what a lock says. */
export function listTodo(lock: Lock): readonly Todo[] {
  return toTodo(collectTasks(lock), lock)
}

/** What a build has added to it, before its package is imported: then decks can still be renamed, so that their cards need not be moved. */
export function listNewTodo(lock: Lock, before: Lock | undefined): readonly Todo[] {
  if (before === undefined) return []
  const formers = new Map(before.notes.map((entry) => [entry.guid, entry]))
  const tasks = collectTasks(lock, formers)
  if (tasks.size === 0) return []
  const inAnki = lock.notes.filter(({ guid, retired }) => !retired && formers.has(guid) && !formers.get(guid)?.noteDeleted)
  const renames = findDeckRenames(
    inAnki.map(({ deck, ankiDeck = deck }) => ({ from: ankiDeck, to: deck })),
    before.notes.flatMap(({ deck, ankiDeck = deck }) => [deck, ankiDeck])
  )
  const renamed = renames.flatMap(({ from, to }): readonly Todo[] => {
    const moved = [...tasks].filter(([{ ankiDeck }, { deck }]) => deck !== undefined && isWithin(ankiDeck ?? deck, from))
    for (const [entry, { deck, ...others }] of moved) tasks.set(entry, others)
    return moved.length === 0 ? [] : [{ do: 'rename-deck', from, to, guids: toGuids(moved.map(([entry]) => entry)) }]
  })
  return [...renamed, ...toTodo(tasks, lock)]
}

/** For the entries that leave something to do. */
function collectTasks({ notes }: Lock, formers?: ReadonlyMap<string, LockNote>): Map<LockNote, OpenTasks> {
  const tasks = new Map<LockNote, OpenTasks>()
  for (const entry of notes) {
    // What is as it was leaves nothing new.
    if (formers?.get(entry.guid) === entry) continue
    const open = openTasks(entry, formers?.get(entry.guid))
    if (Object.keys(open).length > 0) tasks.set(entry, open)
  }
  return tasks
}

function toTodo(tasks: ReadonlyMap<LockNote, OpenTasks>, lock: Lock): readonly Todo[] {
  const open = [...tasks].sort(([a], [b]) => byPlace(a.place, b.place))
  const having = (isMeant: (tasks: OpenTasks) => boolean) => open.filter(([, tasks]) => isMeant(tasks)).map(([entry]) => entry)
  const found = (notes: readonly LockNote[]) => ({ guids: toGuids(notes), searches: toAnkiSearches(notes, lock) })

  const removed = having(({ isToBeDeleted }) => isToBeDeleted === true)
  const moved = having(({ deck }) => deck !== undefined)
  const emptied = having(({ ordinals }) => ordinals !== undefined)
  const cards = open.reduce((sum, [, { ordinals = [] }]) => sum + ordinals.length, 0)
  return [
    ...(removed.length > 0 ? [{ do: 'delete-notes', ...found(removed) } as const] : []),
    ...toDecks(moved.map(({ deck }) => deck)).map((to): Todo => {
      const notes = moved.filter(({ deck }) => deck === to)
      return { do: 'change-deck', from: toDecks(notes.map(({ deck, ankiDeck = deck }) => ankiDeck)), to, ...found(notes) }
    }),
    ...(emptied.length > 0 ? [{ do: 'empty-cards', cards, ...found(emptied) } as const] : [])
  ]
}

const toGuids = (notes: readonly LockNote[]) => notes.map(({ guid }) => guid)
const toDecks = (decks: readonly string[]) => [...new Set(decks)].sort(inCodePointOrder)
