import type { Host, HostEntry } from '../host/host.js'
import { InputError } from './input-error.js'
import { commonFolder, folderOf, pathFrom } from './paths.js'

/** The files and folders that were named, and the folder that everything counts from. */
export interface Inputs {
  /** The one folder, the folder of the one file, or the folder that all inputs have in common; the project's folder, where that is above. */
  readonly root: HostEntry
  /** Each once, in the order given. */
  readonly entries: readonly HostEntry[]
  /** A single file was named, and nothing else. */
  readonly single: boolean
}

/** Looks the inputs up; `project` is a folder that may lie above them. Rejects with an `InputError` if there is none, or one is not there. */
export async function findInputs(inputs: readonly string[], host: Host, project?: string): Promise<Inputs> {
  const byRealPath = new Map<string, HostEntry>()
  for (const input of inputs) {
    if (input === '') throw new InputError('An input without a name, expected a file or folder of notes')
    const entry = await host.look(input)
    if (!entry) throw new InputError(`\`${input}\` is not there, expected a file or folder of notes`, input)
    if (!byRealPath.has(entry.realPath)) byRealPath.set(entry.realPath, entry)
  }
  const entries = [...byRealPath.values()]
  const [first, ...others] = entries.map(({ path, kind }) => (kind === 'folder' ? path : folderOf(path)))
  if (first === undefined) throw new InputError('No input, expected at least one file or folder of notes')
  const common = others.reduce<string | undefined>((one, other) => one && commonFolder(one, other), first)
  const isProject = common !== undefined && project !== undefined && pathFrom(project, common) !== undefined
  const root = common && (await host.look(isProject ? project : common))
  if (!root)
    throw new InputError(`${inputs.map((input) => `\`${input}\``).join(', ')} have no folder in common, expected inputs on one drive`)
  return { root, entries, single: entries.length === 1 && entries[0]?.kind === 'file' }
}
