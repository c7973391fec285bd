import { collect } from './collect.js'

/** One file in a package. */
export interface ZipMember {
  readonly name: string
  readonly content: Uint8Array | (() => AsyncIterable<Uint8Array>)
}

// jszip writes past these without ZIP64, and so a broken file; 16 MiB are left for names and headers
const mostMembers = 65_534
const mostBytes = 2 ** 32 - 2 ** 24

/** A zip of stored members, dated 1980 so that the same members give the same bytes. Larger ones are ZIP64. */
export function zip(members: readonly ZipMember[]): AsyncIterable<Uint8Array> {
  const bytes = members.reduce((sum, { content }) => sum + (content instanceof Uint8Array ? content.length : Infinity), 0)
  return members.length <= mostMembers && bytes <= mostBytes ? smallZip(members) : largeZip(members)
}

async function* smallZip(members: readonly ZipMember[]): AsyncIterable<Uint8Array> {
  const { default: JSZip } = await import('jszip/dist/jszip.min.js')
  const archive = new JSZip()
  // jszip writes the date's UTC parts
  const date = new Date(Date.UTC(1980, 0, 1))
  for (const { name, content } of members) {
    const bytes = content instanceof Uint8Array ? content : await collect(content())
    archive.file(name, bytes, { date, createFolders: false, binary: true })
  }
  yield await archive.generateAsync({ type: 'uint8array', compression: 'STORE', platform: 'DOS', streamFiles: false })
}

async function* largeZip(members: readonly ZipMember[]): AsyncIterable<Uint8Array> {
  const { makeZip } = await import('client-zip')
  const reader = makeZip(inputs(members)).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}

/** A generator, so that a stream is opened only when its turn has come. */
function* inputs(members: readonly ZipMember[]): Generator<{
  name: string
  lastModified: Date
  input: ArrayBufferView | AsyncIterable<ArrayBufferView>
}> {
  // client-zip writes the date's local parts
  const lastModified = new Date(1980, 0, 1)
  for (const { name, content } of members) {
    yield { name, lastModified, input: content instanceof Uint8Array ? content : content() }
  }
}
