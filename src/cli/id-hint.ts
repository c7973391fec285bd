import { extname, join } from 'node:path'
import { lockName } from '../files/read-lock.js'
import { isGenericName } from '../identity/is-generic-name.js'
import { toTypedPath } from './typed-path.js'

export interface IdHintOptions {
  /** What the lock took for an id. */
  readonly namespace: string
  /** The config that was read, if there is one. */
  readonly configPath: string | undefined
  readonly lockFolder: string
  readonly cwd: string
}

/**
 * What a first build without an `id` says: the line to write, and where. In quotes, so that it means the same whatever is in it. A name that
 * says nothing is no id to write down.
 */
export function toIdHint({ namespace, configPath, lockFolder, cwd }: IdHintOptions): string {
  const path = configPath ?? join(lockFolder, 'build-deck.config.yaml')
  const id = JSON.stringify(namespace)
  const extension = extname(path)
  const line = extension === '.json' ? `"id": ${id},` : /^\.ya?ml$/.test(extension) ? `id: ${id}` : `id: ${id},`
  const lock = toTypedPath(join(lockFolder, lockName), cwd)
  const where = `\`${toTypedPath(path, cwd)}\``
  if (isGenericName(namespace))
    return `Write an \`id\` of your own into ${where} before you import for the first time, delete \`${lock}\` and build again: in Anki, cards of two projects called ${id} that ask the same are one card. With an \`id\` neither a lost lock nor another name of the deck makes a card new\n`
  return `Write \`${line}\` into ${where} now: then neither a lost lock nor another name of the deck makes a card new\n`
}
