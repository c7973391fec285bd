import { collect, writePackage } from './anki/index.js'
import type { BuildOptions, Compiled } from './build-options.js'
import type { Card, CardBase } from './cards/card.js'
import { compile } from './compile.js'
import type { CardKind, CardOf } from './kinds/kind.js'

export interface BuildResult<C extends CardBase = Card> extends Compiled<C> {
  /** The package's bytes; `undefined` when a message is an error. */
  readonly apkg: Uint8Array<ArrayBuffer> | undefined
}

/**
 * Compiles the Markdown of some files or folders to one Anki package. Writes nothing, and reads only through `host`.
 * Problems with the notes are messages on `files`. Rejects with an `InputError` if an input is not there, with a `PluginError` if a plugin
 * fails, and as `host` does.
 */
export async function buildDeck<const K extends CardKind = never>(
  input: string | readonly string[],
  options: BuildOptions<K>
): Promise<BuildResult<Card | CardOf<K>>> {
  const compiled = await compile(input, options)
  const { contents, created } = compiled
  return { ...compiled, apkg: contents && (await collect(writePackage(contents, { created }))) }
}
