import type { Host, HostEntry } from '../../host/host.js'
import { sha256 } from '../../host/sha256.js'
import type { Answers } from './answers.js'

/** A host, and what it was asked so far. */
export interface Recording {
  readonly host: Host
  readonly answers: Answers
  /** False once it was asked for what it could not give: that may be there the next time. */
  isWhole(): boolean
}

/** The same host, of which is kept what it answered: all that a command was told of the files around it. */
export function recordAnswers(host: Host): Recording {
  const folders = new Map<string, readonly HostEntry[]>()
  const places = new Map<string, HostEntry | undefined>()
  const texts = new Map<string, string>()
  let isWhole = true
  const orRefuse = (error: unknown): never => {
    isWhole = false
    throw error
  }
  return {
    answers: { folders, places, texts },
    isWhole: () => isWhole,
    host: {
      ...host,
      async list(folder) {
        const entries = await host.list(folder).catch(orRefuse)
        folders.set(host.resolve(folder), entries)
        return entries
      },
      async look(path) {
        const entry = await host.look(path).catch(orRefuse)
        places.set(host.resolve(path), entry)
        return entry
      },
      async read(path) {
        const bytes = await host.read(path).catch(orRefuse)
        texts.set(host.resolve(path), sha256(bytes))
        return bytes
      }
    }
  }
}
