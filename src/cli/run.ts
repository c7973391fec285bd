import { expectCommand } from './expect-command.js'
import { guardTerminal } from './guard-terminal.js'
import { type Arguments, readArguments } from './read-arguments.js'
import { tellError } from './tell-error.js'
import type { Terminal } from './terminal.js'

/** Does what the command line says and gives the exit code: 0 done, 1 the notes or the lock are wrong, 2 anything else is. */
export async function run(args: readonly string[], unguarded: Terminal): Promise<number> {
  const terminal = guardTerminal(unguarded)
  try {
    await expectCommand(args[0] ?? '', terminal.cwd())
    return await carryOut(readArguments(args), terminal)
  } catch (error) {
    tellError(error, terminal, args.includes('--verbose'))
    return 2
  }
}

async function carryOut(request: Arguments, terminal: Terminal): Promise<number> {
  switch (request.command) {
    case 'build':
      return await (await import('./build.js')).build(request, terminal)
    case 'check':
      return await (await import('./check.js')).check(request, terminal)
    case 'explain':
      return await (await import('./explain.js')).explain(request, terminal)
    case 'todo':
      return await (await import('./todo.js')).todo(request, terminal)
    case 'why':
      return await (await import('./why.js')).why(request, terminal)
    case 'pin':
      return await (await import('./pin.js')).pin(request, terminal)
    case 'lock':
      return await (await import('./lock.js')).maintainLock(request, terminal)
    case 'preview':
      return await (await import('./preview/preview.js')).preview(request, terminal)
    case 'trust':
      return await (await import('./trust.js')).trust(request, terminal)
  }
}
