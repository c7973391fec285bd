import type { MediaFile } from '../model/model.js'
import { normaliseMediaName } from '../text/media-name.js'
import { readJson } from './json-text.js'
import { isObject } from './json-values.js'
import type { Members } from './members.js'
import { decode } from './proto.js'
import { mediaEntries, mediaEntry } from './proto-messages.js'
import { readError } from './read-error.js'
import { type DeclaredMedia, verifyMedia } from './verify-media.js'

/** The media files; their bytes are read when they are asked for. Throws `PackageError`. */
export async function readMedia(members: Members): Promise<MediaFile[]> {
  // Anki takes a missing map for an empty one, but in its newest container
  if (!members.has('media') && members.container !== 'latest') return []
  const map = await members.bytes('media', 'mediaMap')
  const entries = members.container === 'latest' ? latestEntries(map) : legacyEntries(map)
  return entries.map(({ member, name: written, declared }): MediaFile => {
    const name = safeName(written)
    const stream = (): AsyncIterable<Uint8Array> => members.stream(member, 'mediaFile', name)
    const open = declared === undefined ? stream : (): AsyncIterable<Uint8Array> => verifyMedia(stream(), name, declared, members.checksums)
    const size = declared?.size ?? members.size(member)
    return size === undefined ? { name, open } : { name, size, open }
  })
}

interface MediaEntry {
  readonly member: string
  readonly name: string
  /** What the `latest` map says of the file's bytes. */
  readonly declared?: DeclaredMedia
}

function legacyEntries(map: Uint8Array): MediaEntry[] {
  const names = readJson(new TextDecoder().decode(map), '`media`')
  if (!isObject(names)) throw notNames()
  return Object.entries(names).map(([key, name]) => {
    if (!/^\d{1,15}$/.test(key) || typeof name !== 'string') throw notNames()
    // the member is the number as Anki prints it. Source: rslib/src/import_export/package/media.rs
    return { member: String(Number(key)), name }
  })
}

function latestEntries(map: Uint8Array): MediaEntry[] {
  const { entries = [] } = decode(mediaEntries, map, 'media')
  return entries.map((bytes, index) => {
    const { name = '', size = 0, sha1 } = decode(mediaEntry, bytes, 'media')
    if (sha1?.length !== 20) throw readError('bad-protobuf', `Media file \`${name}\` without its checksum of 20 bytes`)
    return { member: String(index), name, declared: { size, sha1 } }
  })
}

function notNames(): Error {
  return readError('bad-json', '`media` that is no map from numbers to names')
}

/**
 * The name that Anki's importer gives the file, which every system can hold: no drive, device or line end is in it. What leads
 * to another folder on any system is refused, as Anki does. Source: rslib/src/import_export/package/media.rs.
 */
function safeName(written: string): string {
  const name = /^\.{0,2}$|[/\\\u0000]/.test(written) ? '' : normaliseMediaName(written)
  if (name === '') throw readError('unsafe-media-name', `Media file \`${written}\`, expected a name without a path`)
  return name
}
