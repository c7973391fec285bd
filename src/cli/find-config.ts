import { basename, extname, join, resolve } from 'node:path'
import { configExtensions as extensions } from '../files/config-extensions.js'
import { pathFrom } from '../files/paths.js'
import type { Host } from '../host/host.js'
import { UsageError } from './usage-error.js'

const data = ['.json', '.yaml', '.yml']

export interface ConfigPlaces {
  /** The path after `--config`. */
  readonly named?: string | undefined
  readonly cwd: string
  /** The input's root. */
  readonly root: string
  /** Where the project's lock lies: a part of a project is built as the whole is. */
  readonly project: string
  /** Folders of projects that this one took over, absolute: their configs are passed over (default: none). */
  readonly adopted?: readonly string[]
}

export interface FoundConfig {
  /** `undefined` where there is none. */
  readonly path: string | undefined
  /** A config of what was a project of its own. */
  readonly passedOver: string | undefined
}

/**
 * The config's path: the named one, else the one in the working directory, at the input's root, or beside the project's lock. One that
 * is code and was not named is run only if the user trusts it (`expectTrust`), and never passed over.
 */
export async function findConfig({ named, cwd, root, project, adopted = [] }: ConfigPlaces, host: Host): Promise<FoundConfig> {
  let passedOver: string | undefined
  if (named !== undefined) return { path: await checkNamed(named, cwd, host), passedOver }
  const folders = adopted.map((folder) => host.resolve(folder))
  const isAdopted = (place: string) => folders.some((folder) => folder === place || pathFrom(folder, place) !== undefined)
  for (const place of [cwd, root, project]) {
    const path = await configIn(place, host)
    if (path === undefined) continue
    if (!isAdopted(host.resolve(place))) return { path, passedOver }
    passedOver ??= path
  }
  return { path: undefined, passedOver }
}

/** Whether a config holds values alone and is not run. */
export function isData(path: string): boolean {
  return data.includes(extname(path))
}

async function checkNamed(named: string, cwd: string, host: Host): Promise<string> {
  const entry = await host.look(resolve(cwd, named))
  if (entry?.kind !== 'file') throw new UsageError(`Config \`${named}\` is not there, expected a file`)
  if (!extensions.includes(extname(named))) {
    throw new UsageError(`Config \`${named}\` is of no kind that can be read, expected a name that ends in \`${extensions.join('`, `')}\``)
  }
  return entry.path
}

/** The config in a folder. Throws a `UsageError` if there are two, or one of a kind that is not read. */
export async function configIn(folder: string, host: Host): Promise<string | undefined> {
  const names = extensions.map((extension) => `build-deck.config${extension}`)
  const entries = await Promise.all(names.map((name) => host.look(join(folder, name))))
  const [first, second] = entries.filter((entry) => entry?.kind === 'file')
  if (first && second) throw new UsageError(`\`${basename(second.path)}\` stands beside \`${basename(first.path)}\`, expected one config`)
  if (!first) await refuseOthers(folder, host)
  return first?.path
}

/** A config of another kind is not passed over in silence. */
async function refuseOthers(folder: string, host: Host) {
  for (const extension of ['.cjs', '.cts', '.mts', '.toml', '.jsonc', '.json5']) {
    const entry = await host.look(join(folder, `build-deck.config${extension}`))
    if (entry?.kind === 'file')
      throw new UsageError(`\`${basename(entry.path)}\` is not read, expected a name that ends in \`${extensions.join('`, `')}\``)
  }
}
