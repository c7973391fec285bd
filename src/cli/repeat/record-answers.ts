import type { Host, HostEntry } from '../../host/host.js'
import { sha256 } from '../../host/sha256.js'
import type { Answers } from './answers.js'

/** A host, and what it was asked so far. */
export interface Recording {
  readonly host: Host
  readonly answers: Answers
}

/** The same host, of which is kept what it answered: all that a command was told of the files around it. */
export function recordAnswers(host: Host): Recording {
  const folders = new Map<string, readonly HostEntry[]>()
  const places = new Map<string, HostEntry | undefined>()
  const texts = new Map<string, string>()
  return {
    answers: { folders, places, texts },
    host: {
      ...host,
      async list(folder) {
        const entries = await host.list(folder)
        folders.set(host.resolve(folder), entries)
        return entries
      },
      async look(path) {
        const entry = await host.look(path)
        places.set(host.resolve(path), entry)
        return entry
      },
      async read(path) {
        const bytes = await host.read(path)
        texts.set(host.resolve(path), sha256(bytes))
        return bytes
      }
    }
  }
}
