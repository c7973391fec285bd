import type { Cache } from './cache.js'

/** A cache for one program, which ends with it. */
export interface MemoryCache extends Cache {
  /** Lets go of what was neither asked for nor put since the last time. */
  forgetOthers(): void
}

export function createMemoryCache(): MemoryCache {
  let known = new Map<string, unknown>()
  let used = new Map<string, unknown>()
  return {
    isOfOneProgram: true,
    get(key) {
      const value = known.get(key)
      if (value !== undefined) used.set(key, value)
      return value
    },
    put(key, value) {
      known.set(key, value)
      used.set(key, value)
    },
    forgetOthers() {
      known = used
      used = new Map()
    }
  }
}
