import type { MediaFile } from '../model.js'
import { fault, guarded } from './fault.js'
import type { Members } from './members.js'
import { decode } from './proto.js'
import { mediaEntries, mediaEntry } from './proto-messages.js'
import { objectOf } from './shape.js'

/** The media files; their bytes are read when they are asked for. Throws `PackageError`. */
export async function readMedia(members: Members): Promise<MediaFile[]> {
  // Anki takes a missing map for an empty one, but in its newest container
  if (!members.has('media') && members.container !== 'latest') return []
  const map = await members.bytes('media', members.limits.mediaMap)
  const entries = members.container === 'latest' ? latestEntries(map) : legacyEntries(map)
  return entries.map(({ member, name, size }): MediaFile => {
    if (!isSafe(name)) throw fault('unsafe-media-name', `Media file \`${name}\`, expected a name without a path`)
    const open = (): AsyncIterable<Uint8Array> => members.stream(member, members.limits.mediaFile)
    return size === undefined ? { name, open } : { name, size, open }
  })
}

interface Entry {
  readonly member: string
  readonly name: string
  readonly size?: number
}

function legacyEntries(map: Uint8Array): Entry[] {
  const text = new TextDecoder().decode(map)
  const names = objectOf(
    guarded('bad-json', '`media` that is no JSON', () => JSON.parse(text)),
    'media'
  )
  return Object.entries(names).map(([key, name]) => {
    if (!/^\d{1,15}$/.test(key) || typeof name !== 'string') throw fault('bad-json', '`media` that is no map from numbers to names')
    // the member is the number as Anki prints it. Source: rslib/src/import_export/package/media.rs
    return { member: String(Number(key)), name: name.normalize('NFC') }
  })
}

function latestEntries(map: Uint8Array): Entry[] {
  const { entries = [] } = decode(mediaEntries, map, 'media')
  return entries.map((bytes, index) => {
    const { name = '', size = 0, sha1 } = decode(mediaEntry, bytes, 'media')
    if (sha1?.length !== 20) throw fault('bad-protobuf', `Media file \`${name}\` without its checksum of 20 bytes`)
    return { member: String(index), name, size }
  })
}

/** One part of a path, on every system. */
function isSafe(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\\u0000]/.test(name)
}
