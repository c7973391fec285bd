import { PackageError } from '../anki/faults/package-error.js'
import { toVisible } from '../diagnostics/format/to-visible.js'
import { PluginError } from '../diagnostics/plugin-error.js'
import { InputError } from '../files/input-error.js'
import { didYouMean } from '../parse/did-you-mean.js'
import { colorsFor } from './colors-for.js'
import { guardTerminal } from './guard-terminal.js'
import { type Arguments, readArguments } from './read-arguments.js'
import { systemSentence } from './system-sentence.js'
import type { Terminal } from './terminal.js'
import { toStack } from './to-stack.js'
import { UsageError } from './usage-error.js'

/** Does what the command line says and gives the exit code: 0 done, 1 the notes or the lock are wrong, 2 anything else is. */
export async function run(args: readonly string[], given: Terminal): Promise<number> {
  const terminal = guardTerminal(given)
  const { stderr, env } = terminal
  try {
    return await carryOut(readArguments(args), terminal)
  } catch (error) {
    const hasChanged = error instanceof PackageError && error.code === 'media-size'
    const isTold = error instanceof UsageError || error instanceof InputError || error instanceof PluginError || hasChanged
    const sentence = isTold ? error.message : systemSentence(error)
    const usage = error instanceof UsageError ? error.usage : error instanceof InputError ? toCommandHint(args) : ''
    stderr.write(`${colorsFor(stderr, env).red('error')}  ${toVisible(sentence ?? bugSentence(error))}\n${usage}`)
    if (args.includes('--verbose') && error instanceof Error) stderr.write(`${toStack(error)}\n`)
    return 2
  }
}

const commands = ['check', 'explain', 'todo', 'why', 'pin', 'lock', 'trust'] as const satisfies Arguments['command'][]

/** What is no input may be a command with a slip of the pen. */
function toCommandHint([first = '']: readonly string[]): string {
  const command = didYouMean(first, commands)
  return command ? `Did you mean \`build-deck ${command}\`?\n` : ''
}

async function carryOut(given: Arguments, terminal: Terminal): Promise<number> {
  switch (given.command) {
    case 'build':
      return await (await import('./build.js')).build(given, terminal)
    case 'check':
      return await (await import('./check.js')).check(given, terminal)
    case 'explain':
      return await (await import('./explain.js')).explain(given, terminal)
    case 'todo':
      return await (await import('./todo.js')).todo(given, terminal)
    case 'why':
      return await (await import('./why.js')).why(given, terminal)
    case 'pin':
      return await (await import('./pin.js')).pin(given, terminal)
    case 'lock':
      return await (await import('./lock.js')).maintainLock(given, terminal)
    case 'trust':
      return await (await import('./trust.js')).trust(given, terminal)
  }
}

function bugSentence(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `A bug in build-deck (${reason}), not in your notes; nothing is written. Please report it with what \`--verbose\` prints`
}
