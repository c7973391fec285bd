import { type MediaContent, mediaContent, mediaError } from '../model/media-content.js'
import type { MediaFile } from '../model/model.js'
import type { Checksums } from '../zip/checksums.js'
import { mediaDigest } from '../zip/media-digest.js'

/**
 * Media files by the names that Anki stores; of two with one name and equal bytes the first. Throws `PackageError` if the bytes
 * differ. `mayBeEmpty`: whether an empty stream is written (default: false).
 */
export async function distinctMedia(
  media: readonly MediaFile[],
  checksums: Checksums,
  mayBeEmpty = false
): Promise<readonly MediaContent[]> {
  const files = new Map<string, { readonly file: MediaFile; readonly written: MediaContent }>()
  for (const file of media) {
    const name = file.name.normalize('NFC')
    const first = files.get(name)
    const written = mediaContent(file, name, mayBeEmpty)
    if (first === undefined) files.set(name, { file, written })
    else if (first.file !== file && (await mediaDigest(first.written, checksums)) !== (await mediaDigest(written, checksums))) {
      throw mediaError('duplicate-media', name, 'Two files of this name with different bytes, expected one')
    }
  }
  return Array.from(files.values(), ({ written }) => written)
}
