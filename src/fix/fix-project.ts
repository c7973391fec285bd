import type { Compiled } from '../build-options.js'
import type { CardBase } from '../cards/card.js'
import type { Host } from '../host/host.js'
import { insertIntoFile } from '../pin/insertion.js'
import { changesNoCard } from './changes-no-card.js'
import { type Fix, listFixes } from './list-fixes.js'

export interface FixOptions {
  readonly host: Host
  /** Compiles the same inputs, read through another host. */
  readonly compile: (host: Host) => Promise<Compiled<CardBase>>
}

export interface FixedProject {
  /** Those that change; paths are absolute. */
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string; readonly fixes: number }[]
  /** How many edits would have changed a card. */
  readonly refused: number
  /** What the edited notes give. */
  readonly compiled: Compiled<CardBase>
}

/** Each compiles the project. What is not parted by then is left to the next run. */
const mostTries = 60

/** Makes the edits that messages propose. Each is tried on the whole project first, and left out where any card would change by it. */
export async function fixProject(compiled: Compiled<CardBase>, { host, compile }: FixOptions): Promise<FixedProject> {
  const absolute = (path: string) => host.resolve(`${compiled.root}/${path}`)
  const fixes = compiled.contents ? compiled.files.flatMap(listFixes) : []
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const texts = new Map<string, string>()
  for (const { path } of fixes) if (!texts.has(path)) texts.set(path, decoder.decode(await host.read(absolute(path))))
  const toEdited = (path: string, edits: readonly Fix[]) =>
    insertIntoFile(
      texts.get(path) ?? '',
      edits.filter((fix) => fix.path === path)
    )

  let accepted: readonly Fix[] = []
  let result = compiled
  let refused = 0
  let tries = 0
  // Most are right, so all are tried at once, and only those parted that spoil others.
  const accept = async (batch: readonly Fix[]): Promise<void> => {
    if (batch.length === 0) return
    if (++tries > mostTries) {
      refused += batch.length
      return
    }
    const all = [...accepted, ...batch]
    const paths = new Set(all.map(({ path }) => path))
    const edited = new Map([...paths].map((path) => [absolute(path), new TextEncoder().encode(toEdited(path, all))]))
    const again = await compile({ ...host, read: async (path) => edited.get(host.resolve(path)) ?? host.read(path) })
    if (changesNoCard(compiled, again)) {
      accepted = all
      result = again
    } else if (batch.length === 1) refused++
    else {
      const half = Math.ceil(batch.length / 2)
      await accept(batch.slice(0, half))
      await accept(batch.slice(half))
    }
  }
  await accept(fixes)
  const files = [...texts].flatMap(([path, before]) => {
    const count = accepted.filter((fix) => fix.path === path).length
    return count === 0 ? [] : [{ path: absolute(path), before, after: toEdited(path, accepted), fixes: count }]
  })
  return { files, refused, compiled: result }
}
