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

/** What was asked, without what was answered. */
export interface Questions {
  readonly folders: readonly string[]
  readonly places: readonly string[]
  readonly texts: readonly string[]
}

/** More at once are no quicker, and a big vault would run out of file handles. */
const askedAtOnce = 64

/**
 * A hash of the answers. A file that was read counts by its bytes, any other one by its stamp, `undefined` where one of those has none;
 * that there are the files set `apart` counts for nothing.
 */
export function hashAnswers({ folders, places, texts }: Answers, apart: ReadonlySet<string>): string | undefined {
  let isSettled = true
  const toAnswer = ({ path, kind, realPath, stamp }: HostEntry) => {
    const isStamped = kind === 'file' && !texts.has(path)
    if (isStamped && stamp === undefined) isSettled = false
    return [path, kind, realPath, isStamped ? stamp : '']
  }
  const isMeant = ({ path }: { readonly path: string }) => !apart.has(path)
  const inOrder = (entries: readonly HostEntry[]) => [...entries].sort((a, b) => inCodePointOrder(a.path, b.path))
  const hash = sha256(
    JSON.stringify([
      [...folders].map(([path, entries]) => [path, inOrder(entries.filter(isMeant)).map(toAnswer)]),
      [...places].flatMap(([path, entry]) => (apart.has(path) ? [] : [[path, entry ? toAnswer(entry) : '']])),
      [...texts].sort(([a], [b]) => inCodePointOrder(a, b))
    ])
  )
  return isSettled ? hash : undefined
}

/** Asks the same again. Rejects where the host does. */
export async function askAgain({ folders, places, texts }: Questions, host: Host): Promise<Answers> {
  return {
    folders: await askAll(folders, (path) => host.list(path)),
    places: await askAll(places, (path) => host.look(path)),
    texts: await askAll(texts, async (path) => sha256(await host.read(path)))
  }
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
