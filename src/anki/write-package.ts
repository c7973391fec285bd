import { checkPackage } from './check-package.js'
import { collection } from './collection.js'
import type { AnkiPackage, MediaFile } from './model.js'
import { PackageError } from './package-error.js'
import { type ZipMember, zip } from './zip.js'

export interface WritePackageOptions {
  /** The moment of the build. Nothing in the package may be later, and ids that are not given are taken from before it. */
  readonly created: Date
  /** `legacy` is read by every client and by AnkiConnect; `latest` by Anki from 23.10 and AnkiDroid from 2.17 (default: `legacy`). */
  readonly container?: 'legacy' | 'latest'
}

/** The bytes of an `.apkg`: same contents, same bytes. Throws `PackageError` before the first byte on what Anki would refuse or change. */
export async function* writePackage(contents: AnkiPackage, options: WritePackageOptions): AsyncGenerator<Uint8Array, void, undefined> {
  const created = options.created.getTime()
  const [first, ...others] = checkPackage(contents, created)
  if (first) throw new PackageError([first, ...others])
  yield* zip([
    { name: 'collection.anki2', content: await collection(contents, created) },
    { name: 'media', content: mediaMap(contents.media) },
    ...contents.media.map((file, index): ZipMember => ({ name: String(index), content: 'data' in file ? file.data : () => file.open() }))
  ])
}

// rslib/src/import_export/package/media.rs: names by number
function mediaMap(media: readonly MediaFile[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(Object.fromEntries(media.map(({ name }, index) => [index, name]))))
}
