import { expectCommand } from './expect-command.js'
import { guardTerminal } from './guard-terminal.js'
import { type Arguments, readArguments } from './read-arguments.js'
import { tellError } from './tell-error.js'
import type { Terminal } from './terminal.js'

/** Does what the command line says and gives the exit code: 0 done, 1 the notes or the lock are wrong, 2 anything else is. */
export async function run(args: readonly string[], given: Terminal): Promise<number> {
  const terminal = guardTerminal(given)
  try {
    await expectCommand(args[0] ?? '', terminal.cwd())
    return await carryOut(readArguments(args), terminal)
  } catch (error) {
    tellError(error, terminal, args.includes('--verbose'))
    return 2
  }
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
