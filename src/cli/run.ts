import { expectCommand } from './expect-command.js'
import { guardTerminal } from './guard-terminal.js'
import { type Arguments, type BuildArguments, readArguments } from './read-arguments.js'
import { tellError } from './tell-error.js'
import type { Terminal } from './terminal.js'
import { UnknownOptionError } from './usage-error.js'

/** Does what the command line says and gives the exit code: 0 done, 1 the notes or the lock are wrong, 2 anything else is. */
export async function run(args: readonly string[], unguarded: Terminal): Promise<number> {
  const terminal = guardTerminal(unguarded)
  try {
    await expectCommand(args[0] ?? '', terminal.cwd())
    return await carryOut(readArguments(args), terminal)
  } catch (error) {
    const told = error instanceof UnknownOptionError ? (await import('./place-option.js')).placeOption(error) : error
    tellError(told, terminal, args.includes('--verbose'))
    return 2
  }
}

/** Those that read no notes. */
const readNone: ReadonlySet<Arguments['command']> = new Set(['explain', 'todo', 'lock', 'completions', 'trust', 'inspect', 'diff'])

async function carryOut(asked: Arguments, terminal: Terminal): Promise<number> {
  const request = asked.command === 'build' ? await withInputs(asked, terminal) : asked
  if (request.command === 'build' || request.command === 'check') {
    const known = await (await import('./repeat/repeat.js')).repeat(request, terminal)
    if (known !== undefined) return known
  }
  // In two steps, since Node opens all files of a step at once, and some systems let a program have no more than 64.
  if (!readNone.has(request.command)) await import('../index.js')
  switch (request.command) {
    case 'build':
      return await (await import('./build.js')).build(request, terminal)
    case 'watch':
      return await (await import('./watch/watch.js')).watch(request, terminal)
    case 'init':
      return await (await import('./init/init.js')).init(request, terminal)
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
    case 'completions':
      return await (await import('./completions/completions.js')).completions(request, terminal)
    case 'preview':
      return await (await import('./preview/preview.js')).preview(request, terminal)
    case 'trust':
      return await (await import('./trust.js')).trust(request, terminal)
    case 'stats':
      return await (await import('./stats/stats.js')).stats(request, terminal)
    case 'inspect':
      return await (await import('./packages/inspect.js')).inspect(request, terminal)
    case 'diff':
      return await (await import('./packages/diff.js')).diff(request, terminal)
  }
}

async function withInputs(request: BuildArguments, terminal: Terminal): Promise<BuildArguments> {
  if (request.inputs.length > 0) return request
  return { ...request, inputs: await (await import('./inputs-here.js')).inputsHere(terminal) }
}
