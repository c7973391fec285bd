import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { MediaFile } from './model.js'
import { packageError } from './package-error.js'

/** Media files by the names that Anki stores; of two with one name and equal bytes the first. Throws `PackageError` if the bytes differ. */
export async function distinctMedia(media: readonly MediaFile[]): Promise<readonly MediaFile[]> {
  const files = new Map<string, MediaFile>()
  for (const file of media) {
    const name = file.name.normalize('NFC')
    const first = files.get(name)
    if (first === undefined) files.set(name, name === file.name ? file : renamed(file, name))
    else if (first !== file && (await digest(first)) !== (await digest(file))) {
      const message = 'Two files of this name with different bytes, expected one'
      throw packageError([{ code: 'duplicate-media', severity: 'error', message, media: name }])
    }
  }
  return [...files.values()]
}

function renamed(file: MediaFile, name: string): MediaFile {
  if ('data' in file) return { name, data: file.data }
  const open = (): AsyncIterable<Uint8Array> => file.open()
  return file.size === undefined ? { name, open } : { name, size: file.size, open }
}

async function digest(file: MediaFile): Promise<string> {
  const hash = sha1.create()
  for await (const piece of mediaBytes(file)) hash.update(piece)
  return bytesToHex(hash.digest())
}

/** The bytes of a media file, in pieces. */
export async function* mediaBytes(file: MediaFile): AsyncGenerator<Uint8Array, void, undefined> {
  if ('data' in file) yield file.data
  else yield* file.open()
}
