/** One file in a package. */
export interface ZipMember {
  readonly name: string
  readonly content: Uint8Array | (() => AsyncIterable<Uint8Array>)
}

/**
 * A zip of stored members in pieces, ZIP64 where it needs to be, dated 1980 so that the same members give the same bytes.
 * No member is opened before its turn, and none is held in memory.
 */
export async function* zip(members: readonly ZipMember[]): AsyncGenerator<Uint8Array, void, undefined> {
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
