import { extname, join } from 'node:path'
import { toTypedPath } from './typed-path.js'

export interface IdHintOptions {
  /** What the lock took for an id. */
  readonly namespace: string
  /** The config that was read, if there is one. */
  readonly configPath: string | undefined
  readonly lockFolder: string
  readonly cwd: string
}

/** What a first build without an `id` says: the line to write, and where. In quotes, so that it means the same whatever is in it. */
export function toIdHint({ namespace, configPath, lockFolder, cwd }: IdHintOptions): string {
  const path = configPath ?? join(lockFolder, 'build-deck.config.yaml')
  const id = JSON.stringify(namespace)
  const extension = extname(path)
  const line = extension === '.json' ? `"id": ${id},` : /^\.ya?ml$/.test(extension) ? `id: ${id}` : `id: ${id},`
  return `Write \`${line}\` into \`${toTypedPath(path, cwd)}\` now: then neither a lost lock nor another name of the deck makes a card new\n`
}
