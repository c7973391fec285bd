import { isPlainObject } from '../faults/is-plain-object.js'
import { expectKnownKeys } from '../faults/known-keys.js'
import { shown } from '../faults/shown.js'
import type { ByteHolder } from '../model/bytes.js'
import type { AnkiPackage, Deck } from '../model/model.js'
import { defaultConfiguration } from '../schema-11/configuration-json.js'
import { type Checksums, portableChecksums } from '../zip/checksums.js'
import { bareCollection } from './bare-collection.js'
import { type ByteSource, toByteSource } from './byte-source.js'
import { deckFromJson, presetFromJson } from './deck-from-json.js'
import { integerAt, type JsonObject, otherKeys, titleOf, unless } from './json-values.js'
import { checkedLimits, type ReadLimits } from './limits.js'
import { openMembers } from './members.js'
import { noteTypeFromJson } from './note-type-from-json.js'
import { type OpenDatabase, withDatabase } from './open-database.js'
import { readCards } from './read-cards.js'
import { readCollectionJson } from './read-collection-json.js'
import { within } from './read-error.js'
import { readMedia } from './read-media.js'
import { readNotes } from './read-notes.js'
import { readReviews } from './read-reviews.js'

export interface ReadPackageOptions {
  /** What the package may hold at most (default: `defaultLimits`, far beyond what people have). */
  readonly limits?: Partial<ReadLimits>
}

/**
 * What an `.apkg` or `.colpkg` of any Anki from 2.0 on holds, or an `.anki2` file: a collection by itself, whose media lie elsewhere and
 * are none here. Media are read when they are opened, from `source`, which must stay as it is until then; from `latest` packages each
 * comes into memory as a whole. They have the names that Anki's importer gives them. Throws `PackageError` on whatever is no whole package, and on one beyond the limits; `TypeError` on a path and on
 * options and limits that are none.
 */
export async function readPackage(source: ByteHolder | ByteSource, options: ReadPackageOptions = {}): Promise<AnkiPackage> {
  return packageContents(source, options, portableChecksums)
}

/** The same with checksums of the caller's choice. */
export async function packageContents(
  source: ByteHolder | ByteSource,
  options: ReadPackageOptions,
  checksums: Checksums
): Promise<AnkiPackage> {
  const limits = checkedLimits(limitsIn(options))
  const bytes = toByteSource(source)
  const collection = await bareCollection(bytes, limits)
  if (collection) return { ...(await withDatabase(collection, readCollection)), media: [] }
  const members = await openMembers(bytes, limits, checksums)
  const media = await readMedia(members)
  const contents = await withDatabase(await members.bytes(members.database, 'database'), readCollection)
  return { ...contents, media }
}

function limitsIn(options: unknown): Readonly<Record<string, unknown>> {
  if (!isPlainObject(options)) throw new TypeError(`\`options\` is ${shown(options)}, expected an object, such as \`{ limits: { … } }\``)
  expectKnownKeys(options, ['limits'], 'Option')
  const { limits = {} } = options
  if (!isPlainObject(limits)) throw new TypeError(`\`limits\` is ${shown(limits)}, expected an object with numbers`)
  return limits
}

function readCollection(database: OpenDatabase): Omit<AnkiPackage, 'media'> {
  const json = readCollectionJson(database)
  const decks = json.decks.map((deck) => within(titleOf('Deck', deck), () => ({ id: integerAt(deck, 'id'), deck: deckFromJson(deck) })))
  const names = new Map(decks.map(({ id, deck }) => [id, deck.name]))
  const deckName = (id: number): string | undefined => names.get(id)
  const noteTypes = json.noteTypes.map((noteType) => within(titleOf('Note type', noteType), () => noteTypeFromJson(noteType, deckName)))
  const cards = readCards(database, deckName)
  const notes = readNotes(database, { noteTypes: new Map(noteTypes.map((noteType) => [noteType.id, noteType])), cards, deckName })
  const presets = json.presets
    .map((preset) => within(titleOf('Preset', preset), () => presetFromJson(preset)))
    .filter(({ id, name, modified, options, other }) => id !== 1 || name !== 'Default' || modified !== 0 || options || other)
  const reviews = readReviews(database)
  const used = new Set(notes.flatMap((note) => [note.deck, ...Object.values(note.cards ?? {}).map(({ deck = note.deck }) => deck)]))
  const all = decks.map(({ deck }) => deck)
  return {
    decks: [...all.filter((deck) => used.has(deck.name) || !isUntouchedDefault(deck)), ...lost(used, all)],
    noteTypes,
    notes,
    ...(presets.length === 0 ? {} : { presets }),
    ...(reviews.length === 0 ? {} : { reviews }),
    dayZero: json.created,
    ...unless<'schedulerVersion', 1 | 2>('schedulerVersion', schedulerVersion(json.configuration), 2),
    ...unless('configuration', otherKeys(json.configuration, ['schedVer'], defaultConfiguration))
  }
}

/** What Anki makes of it: anything but 2, or nothing at all, is the first. Source: rslib/src/config/mod.rs. */
function schedulerVersion({ schedVer }: JsonObject): 1 | 2 {
  return schedVer === 2 ? 2 : 1
}

/** Every collection has it; only what a user made of it is worth telling. */
function isUntouchedDefault({ name, ...others }: Deck): boolean {
  return name === 'Default' && Object.keys(others).every((key) => key === 'collapsed' || key === 'browserCollapsed')
}

/** Decks of cards whose deck is not there, under the names that Check Database gives them. */
function lost(used: ReadonlySet<string>, decks: readonly Deck[]): Deck[] {
  const known = new Set(decks.map(({ name }) => name))
  return [...used].filter((name) => !known.has(name)).map((name) => ({ name }))
}
