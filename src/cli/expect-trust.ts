import { realpath } from 'node:fs/promises'
import { dirname } from 'node:path'
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
