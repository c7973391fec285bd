import type { Collection } from './collection.js'

/**
 * A collection as text lines, to compare two: every column of notes, cards and reviews and every key of note types, decks and
 * presets, but for what an import makes anew each time (deck ids, times of decks, sync counters).
 */
export async function fullDump(collection: Collection): Promise<string[]> {
  const decks = await collection.call<Keys[]>('decks.all')
  const deckName = new Map(decks.map(({ id, name }) => [id, String(name)]))
  const name = (id: unknown) => deckName.get(id) ?? (id === 0 || id === null ? '' : `deck ${id}`)
  const notes = await collection.query(
    'select id, guid, mid, mod, tags, flds, cast(sfld as text), typeof(sfld), csum from notes order by id'
  )
  const cards = await collection.query(
    `select id, nid, did, ord, mod, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data from cards order by id`
  )
  const reviews = await collection.query('select id, cid, ease, ivl, lastIvl, factor, time, type from revlog order by id')
  const used = new Set((await collection.query('select distinct mid from notes')).map(([id]) => id))
  const noteTypes = (await collection.call<Keys[]>('models.all')).filter(({ id }) => used.has(id))
  const presets = await collection.call<Keys[]>('decks.all_config')
  const { media } = await collection.dump()
  return [
    ...notes.map((row) => line('note', row)),
    ...cards.map((row) =>
      line(
        'card',
        row.map((value, column) => (column === 2 || column === 14 ? name(value) : value))
      )
    ),
    ...reviews.map((row) => line('review', row)),
    ...noteTypes.map((noteType) => line('note type', tidy(without(noteType, ['usn', 'req', ...(isRenamed(noteType) ? ['mod'] : [])])))),
    ...decks.map((deck) => line('deck', without(deck, ['id', 'mod', 'usn']))).sort(),
    ...presets.map((preset) => line('preset', without(preset, ['usn']))),
    ...Object.entries(media).map((file) => line('media', file))
  ]
}

type Keys = Readonly<Record<string, unknown>>

function line(kind: string, value: unknown): string {
  return `${kind} ${JSON.stringify(value)}`
}

/** A note type whose name was taken: the importer stamps it with its own time. */
function isRenamed({ name }: Keys): boolean {
  return String(name).endsWith('+')
}

/** Keys sorted, and those left out that say nothing: 2.1.54 keeps the ones it does not know as they come. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, part]) => part !== false && part !== null && part !== '')
  return Object.fromEntries(entries.map(([key, part]) => [key, tidy(part)] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function without(object: Keys, keys: readonly string[]): Keys {
  return Object.fromEntries(
    Object.entries(object)
      .filter(([key]) => !keys.includes(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
  )
}
