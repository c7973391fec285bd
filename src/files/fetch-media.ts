import { isRemote } from '../cards/remote-media.js'
import type { FindMedia } from './find-media.js'

/** A file of the network by the path where the host finds it now, or why it is not to be had. */
export type FetchedMedia = { readonly path: string } | { readonly problem: string }

/** Gets a picture, sound or video of the network; `url` begins with `https:` or `http:`. Never rejects. */
export type FetchMedia = (url: string) => Promise<FetchedMedia>

/** Finds files beside the notes as `find` does, and those of the network by fetching them, each once. */
export function findOrFetch(find: FindMedia, fetch: FetchMedia | undefined, onFetch: (done: number) => void): FindMedia {
  if (!fetch) return find
  const known = new Map<string, ReturnType<FetchMedia>>()
  let done = 0
  return async (url, from) => {
    if (!isRemote(url)) return await find(url, from)
    const address = url.startsWith('//') ? `https:${url}` : url
    const fetched = known.get(address) ?? fetch(address).finally(() => onFetch(++done))
    known.set(address, fetched)
    const found = await fetched
    return 'path' in found ? found : { problem: { rule: 'media-remote', detail: { url, problem: found.problem } } }
  }
}
