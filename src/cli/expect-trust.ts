import { realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readNoteTypeFiles, typeFile } from './note-types/note-type-files.js'
import type { UnsafeNoteType } from './note-types/read-note-types.js'
import { readProgramFiles } from './program-files.js'
import { toShellWord } from './shell-word.js'
import type { Terminal } from './terminal.js'
import { trustedPrograms } from './trusted-programs.js'
import { toTypedPath } from './typed-path.js'
import { UsageError } from './usage-error.js'

/**
 * Throws a `UsageError` unless the user has trusted a config in JavaScript or TypeScript, as it is now. Notes come from anywhere, a whole folder of them
 * with a config, which would run as soon as somebody builds them, with all that this user may do.
 */
export async function expectTrust(config: string, { cwd, env }: Terminal): Promise<void> {
  const trusted = await trustedPrograms(env).find(await realpath(config))
  if (trusted && (await readProgramFiles(config)).hash === trusted.hash) return
  const name = toTypedPath(config, cwd())
  const folder = toTypedPath(dirname(config), cwd())
  const command = folder === '.' ? 'build-deck trust' : `build-deck trust ${toShellWord(folder)}`
  const what = trusted ? 'is a program that has changed since you trusted it' : 'is a program and is not run unasked'
  throw new UsageError(
    `\`${name}\` ${what}, expected \`${command}\` once you have read it and trust it, \`--config ${toShellWord(name)}\` to run it this once, or a config in YAML or JSON`
  )
}

/**
 * Throws a `UsageError` unless the user has trusted a note type, as it is now, of which a template could do more in Anki than show: it would run
 * there with all reviews at hand.
 */
export async function expectTrustInNoteType({ folder, place, found }: UnsafeNoteType, { cwd, env }: Terminal): Promise<void> {
  const trusted = await trustedPrograms(env).find(join(await realpath(folder), typeFile))
  if (trusted && (await readNoteTypeFiles(folder)).hash === trusted.hash) return
  const command = `build-deck trust ${toShellWord(toTypedPath(folder, cwd()))}`
  const what = trusted ? 'and the note type has changed since you trusted it' : 'which could do more in Anki than show a card'
  throw new UsageError(
    `\`${place}\` has \`${found}\`, ${what}, expected \`${command}\` once you have read it and trust it, \`--config\` with the config to use it this once, or a template without it`
  )
}
