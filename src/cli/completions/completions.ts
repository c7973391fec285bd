import type { CompletionsArguments } from '../read-arguments.js'
import type { Terminal } from '../terminal.js'
import { describeCommands } from './described-commands.js'
import { toBash } from './to-bash.js'
import { toFish } from './to-fish.js'
import { toZsh } from './to-zsh.js'

const writers = { bash: toBash, zsh: toZsh, fish: toFish }

/** Prints what has a shell complete the command while it is typed. */
export async function completions({ shell }: CompletionsArguments, { stdout }: Terminal): Promise<number> {
  stdout.write(writers[shell](describeCommands()))
  return 0
}
