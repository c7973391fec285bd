import { stat } from 'node:fs/promises'
import { toStamp } from '../../host/node-stamp.js'

/** Another one whenever a file was written; `undefined` where there is none. */
export async function stampOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined)
  return found && toStamp(found)
}
