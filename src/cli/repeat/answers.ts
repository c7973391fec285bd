import type { Host, HostEntry } from '../../host/host.js'
import { sha256 } from '../../host/sha256.js'
import { inCodePointOrder } from '../../identity/code-point-order.js'

/** What a host answered, by the paths that it was asked for, as it resolves them. */
export interface Answers {
  /** Of `list`. */
  readonly folders: ReadonlyMap<string, readonly HostEntry[]>
  /** Of `look`. */
  readonly places: ReadonlyMap<string, HostEntry | undefined>
  /** Of `read`: the hash of the bytes. */
  readonly texts: ReadonlyMap<string, string>
}

/** What was asked, and what tells whether the same is answered again. */
export interface Asked {
  readonly texts: readonly (readonly [path: string, hash: string])[]
  readonly folders: readonly string[]
  readonly places: readonly string[]
  /** Of the answers of folders and places. */
  readonly hash: string
}

/** More at once are no quicker, and a big vault would run out of file handles. */
const askedAtOnce = 64

/**
 * A file that was read counts by its bytes, any other one by its stamp; `undefined` where one of those has none. That there are the
 * command's `own` files counts for nothing.
 */
export function toAsked({ folders, places, texts }: Answers, own: ReadonlySet<string>): Asked | undefined {
  const hash = hashPlaces({ folders, places }, new Set([...own, ...texts.keys()]), own)
  return hash === undefined ? undefined : { texts: [...texts], folders: [...folders.keys()], places: [...places.keys()], hash }
}

/** Asks the same again, and first what an author changes. Rejects where the host does. */
export async function isAnsweredAgain({ texts, folders, places, hash }: Asked, own: ReadonlySet<string>, host: Host): Promise<boolean> {
  for (let start = 0; start < texts.length; start += askedAtOnce) {
    const same = texts.slice(start, start + askedAtOnce).map(async ([path, before]) => sha256(await host.read(path)) === before)
    if ((await Promise.all(same)).includes(false)) return false
  }
  const found = {
    folders: await askAll(folders, (path) => host.list(path)),
    places: await askAll(places, (path) => host.look(path))
  }
  return hashPlaces(found, new Set([...own, ...texts.map(([path]) => path)]), own) === hash
}

async function askAll<Answer>(paths: readonly string[], ask: (path: string) => Promise<Answer>): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>()
  for (let start = 0; start < paths.length; start += askedAtOnce) {
    const some = paths.slice(start, start + askedAtOnce)
    const found = await Promise.all(some.map(async (path) => [path, await ask(path)] as const))
    for (const [path, answer] of found) answers.set(path, answer)
  }
  return answers
}

function hashPlaces(
  { folders, places }: Pick<Answers, 'folders' | 'places'>,
  read: ReadonlySet<string>,
  own: ReadonlySet<string>
): string | undefined {
  let isSettled = true
  const toAnswer = ({ path, kind, realPath, stamp }: HostEntry) => {
    const isStamped = kind === 'file' && !read.has(path)
    if (isStamped && stamp === undefined) isSettled = false
    return [path, kind, realPath, isStamped ? stamp : '']
  }
  const inOrder = (entries: readonly HostEntry[]) => [...entries].sort((a, b) => inCodePointOrder(a.path, b.path))
  const listed = [...folders].map(([path, entries]) => [path, inOrder(entries.filter(({ path }) => !own.has(path))).map(toAnswer)])
  const looked = [...places].flatMap(([path, entry]) => (own.has(path) ? [] : [[path, entry ? toAnswer(entry) : '']]))
  const hash = sha256(JSON.stringify([listed, looked]))
  return isSettled ? hash : undefined
}
