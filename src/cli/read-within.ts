import { decode } from '../files/decode.js'
import { pathFrom } from '../files/paths.js'
import type { Host } from '../host/host.js'

/** The text of a file, or why there is none to be had. */
export type ReadWithin = { readonly text: string } | { readonly why: 'outside' | 'unreadable' | 'not UTF-8' }

/** Reads a file that a config names. The config comes with the notes of a stranger, so nothing is read that lies out of its folder. */
export async function readWithin(path: string, top: string, host: Host): Promise<ReadWithin> {
  const [folder, entry] = await Promise.all([host.look(top), host.look(path)])
  if (folder && entry && pathFrom(folder.realPath, entry.realPath) === undefined) return { why: 'outside' }
  const bytes = folder && entry?.kind === 'file' ? await host.read(path).catch(() => undefined) : undefined
  if (!bytes) return { why: 'unreadable' }
  const decoded = decode(bytes)
  return 'broken' in decoded ? { why: 'not UTF-8' } : { text: decoded.text }
}
