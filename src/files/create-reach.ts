import type { Host } from '../host/host.js'
import type { Lock, Reach } from '../identity/index.js'
import type { CollectedFiles } from './collect-files.js'
import { findInputs } from './find-inputs.js'
import { pathFrom } from './paths.js'

/** What this build knows of the files that the lock names; their paths count from the lock's folder. */
export async function createReach(
  lock: Lock | undefined,
  lockFolder: string,
  { root, files }: CollectedFiles,
  inputs: readonly string[],
  host: Host
): Promise<Reach> {
  const toAbsolute = (path: string) => host.resolve(`${lockFolder}/${path}`)
  const read = new Set(files.map(({ path }) => host.resolve(`${root}/${path}`)))
  const { entries } = await findInputs(inputs, host)
  const folders = entries.filter(({ kind }) => kind === 'folder').map(({ path }) => path)
  const reach = new Map<string, ReturnType<Reach>>()
  // Read from a package, which does not tell where its cards stood: all of them could be found if the whole folder was read.
  reach.set('', folders.includes(host.resolve(lockFolder)) ? 'gone' : 'outside')
  for (const path of new Set(lock?.notes.map(({ place }) => place.path))) {
    if (path === '') continue
    const absolute = toAbsolute(path)
    const isBelow = folders.some((folder) => pathFrom(folder, absolute) !== undefined)
    if (read.has(absolute)) reach.set(path, 'read')
    else reach.set(path, isBelow && !(await host.look(absolute)) ? 'gone' : 'outside')
  }
  return (path) => reach.get(path) ?? 'outside'
}
