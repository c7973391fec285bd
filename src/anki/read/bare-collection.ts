import { type ByteSource, readExactly } from './byte-source.js'
import { memberLimit, type ReadLimits } from './limits.js'
import { readError } from './read-error.js'

// https://www.sqlite.org/fileformat.html, 1.3
const start = 'SQLite format 3\0'

/** All bytes of a collection that is in no package, as Anki's own `collection.anki2`; `undefined` for anything else. */
export async function bareCollection(source: ByteSource, limits: ReadLimits): Promise<Uint8Array | undefined> {
  if (source.size < start.length) return undefined
  if (new TextDecoder().decode(await readExactly(source, 0, start.length)) !== start) return undefined
  const { most, expected } = memberLimit(limits, 'database')
  if (source.size > most) throw readError('too-large', `Collection of ${source.size} bytes, expected ${expected}`)
  return await readExactly(source, 0, source.size)
}
