import { collect, type MediaFile } from '../../anki/index.js'

/** The bytes of a media file. */
export async function readMedia(file: MediaFile): Promise<Uint8Array> {
  if ('open' in file) return await collect(file.open())
  return new Uint8Array(await new Response(file.data as Uint8Array<ArrayBuffer>).arrayBuffer())
}
