import type { BuildOptions, Compiled } from './build-options.js'
import type { Card, CardBase } from './cards/card.js'
import { compile } from './compile.js'
import { keepLast } from './host/last-of.js'
import { createMemoryCache } from './host/memory-cache.js'
import { rememberFiles } from './host/remember-files.js'
import type { Lock } from './identity/index.js'
import type { CardKind, CardOf } from './kinds/kind.js'

/** Compiles the same notes again and again, and reads only those that changed. */
export interface Compiler<C extends CardBase> {
  /** `lock` is what the last build gave its notes (default: the lock of the options, then the one that `compile` gave last). */
  compile(lock?: Lock): Promise<Compiled<C>>
}

/** A session for what looks at notes while they are written. It keeps the results of their files in memory, and writes nothing. */
export function createCompiler<const K extends CardKind = never>(
  input: string | readonly string[],
  options: BuildOptions<K>
): Compiler<Card | CardOf<K>> {
  keepLast()
  const host = rememberFiles(options.host)
  const cache = createMemoryCache()
  let last = options.lock
  return {
    async compile(lock = last) {
      const compiled = await compile(input, { ...options, host, cache, ...(lock && { lock }) })
      cache.forgetOthers()
      last = compiled.lock ?? last
      return compiled
    }
  }
}
