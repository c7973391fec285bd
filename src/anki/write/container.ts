import type { MediaContent } from '../model/media-content.js'
import type { Checksums } from '../zip/checksums.js'
import type { ZipMember } from '../zip/zip.js'
import { zstdFrame } from '../zip/zstd-frame.js'
import { latestMediaMap, legacyMediaMap, type MediaEntry } from './media-map.js'

/** The members of a package in the container that every client reads. Source: rslib/src/import_export/package/meta.rs. */
export function legacyMembers(database: Uint8Array, media: readonly MediaContent[]): ZipMember[] {
  return [
    { name: 'collection.anki2', content: database },
    { name: 'media', content: legacyMediaMap(media.map(({ name }) => name)) },
    ...media.map(({ name, content }, index) => ({ name: String(index), media: name, content }))
  ]
}

/**
 * The members of a package in Anki's newest container; `outdated` is the collection that older programs find. The media map comes
 * last: it holds what is known once the files are written.
 */
export function latestMembers(
  database: Uint8Array,
  outdated: Uint8Array,
  media: readonly MediaContent[],
  checksums: Checksums
): ZipMember[] {
  const entries: MediaEntry[] = []
  return [
    // PackageMetadata: version 1 = VERSION_LATEST 3
    { name: 'meta', content: Uint8Array.of(0x08, 0x03) },
    { name: 'collection.anki21b', content: () => zstdFrame([database]) },
    { name: 'collection.anki2', content: outdated },
    ...media.map((file, index) => ({
      name: String(index),
      media: file.name,
      content: () => zstdFrame(recorded(file, entries, checksums))
    })),
    { name: 'media', content: () => zstdFrame([latestMediaMap(entries)]) }
  ]
}

/** A file's bytes; when they are through, its entry in the media map is added. */
async function* recorded(
  { name, content }: MediaContent,
  entries: MediaEntry[],
  checksums: Checksums
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = checksums.sha1()
  let size = 0
  const opened = content instanceof Uint8Array ? content : content()
  for await (const piece of opened instanceof Uint8Array ? [opened] : opened) {
    hash.update(piece)
    size += piece.length
    yield piece
  }
  entries.push({ name, size, sha1: hash.digest() })
}
