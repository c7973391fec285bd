import { collect } from '../model/collect.js'
import { type Checksums, portableChecksums } from '../zip/checksums.js'
import type { ByteSource } from './byte-source.js'
import { memberLimit, type ReadLimits } from './limits.js'
import { decode } from './proto.js'
import { packageMetadata } from './proto-messages.js'
import { readError } from './read-error.js'
import { type ZipEntry, zipDirectory } from './zip-directory.js'
import { zipMember, zipMemberBytes } from './zip-member.js'
import { zstdContent } from './zstd-content.js'

/** An opened package: its members by what they are, unpacked. */
export interface Members {
  /** `latest` packs its members by zstd. */
  readonly container: 'legacy1' | 'legacy2' | 'latest'
  readonly limits: ReadLimits
  readonly checksums: Checksums
  /** All bytes of a member that must be there. */
  bytes(name: string, limit: keyof ReadLimits): Promise<Uint8Array<ArrayBuffer>>
  /**
   * Bytes of a member, read when they are asked for; `title` it has in messages (default: `name`). `latest` members are held as
   * a whole: zstddec's own stream does not end, and keeps its memory, where packed bytes are damaged.
   */
  stream(name: string, limit: keyof ReadLimits, title?: string): AsyncIterable<Uint8Array>
  /** Bytes of a member that is not packed by zstd, unpacked, as far as it is there. */
  size(name: string): number | undefined
  has(name: string): boolean
  /** The database's member. */
  readonly database: string
}

const databases = { legacy1: 'collection.anki2', legacy2: 'collection.anki21', latest: 'collection.anki21b' } as const

/** Opens a package: finds its members and tells its container. Source: rslib/src/import_export/package/meta.rs. */
export async function openMembers(source: ByteSource, limits: ReadLimits, checksums: Checksums = portableChecksums): Promise<Members> {
  const entries = await zipDirectory(source, limits)
  const container = await containerOf(source, entries, checksums)
  const database = databases[container]
  if (!entries.has(database)) {
    const isPackage = [...Object.values(databases), 'media', 'meta'].some((name) => entries.has(name))
    throw readError(isPackage ? 'missing-member' : 'not-a-package', `Zip without \`${database}\`, expected a package of Anki`)
  }
  const find = (name: string, title: string): ZipEntry => {
    const entry = entries.get(name)
    if (!entry)
      throw readError(
        'missing-member',
        `\`${title}\` missing from the package${title === name ? '' : `, expected as its member \`${name}\``}`
      )
    return entry
  }
  async function* stream(name: string, limitName: keyof ReadLimits, title = name): AsyncGenerator<Uint8Array, void, undefined> {
    const limit = memberLimit(limits, limitName)
    const entry = { ...find(name, title), name: title }
    if (container !== 'latest') yield* zipMember(source, entry, limit, checksums)
    // packed bytes may be a little more than the content
    else
      yield* zstdContent(
        await zipMemberBytes(source, entry, { ...limit, most: limit.most + Math.floor(limit.most / 64) + 1024 }, checksums),
        limit,
        title
      )
  }
  return {
    container,
    limits,
    checksums,
    database,
    stream,
    size: (name) => (container === 'latest' ? undefined : entries.get(name)?.size),
    has: (name) => entries.has(name),
    bytes: (name, limit) => collect(stream(name, limit))
  }
}

async function containerOf(
  source: ByteSource,
  entries: ReadonlyMap<string, ZipEntry>,
  checksums: Checksums
): Promise<Members['container']> {
  const meta = entries.get('meta')
  if (!meta) return entries.has('collection.anki21') ? 'legacy2' : 'legacy1'
  const bytes = await zipMemberBytes(source, meta, { most: 1024, expected: 'at most 1024' }, checksums)
  const { version = 0 } = decode(packageMetadata, bytes, 'meta')
  const container = (['legacy1', 'legacy2', 'latest'] as const)[version - 1]
  if (!container) throw readError('unsupported-version', `Package of version ${version}, expected 1, 2 or 3`)
  return container
}
