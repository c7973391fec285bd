import { type Attempt, buildOnce, type Live } from './build-once.js'
import { type Destinations, toNothingWritten } from './nothing-written.js'
import type { BuildArguments } from './read-arguments.js'
import { tellError } from './tell-error.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'

/** Builds the package that the command line asks for, and gives the exit code. The last line of one that fails says what was not written. */
export async function build(request: BuildArguments, terminal: Terminal, live?: Live): Promise<number> {
  const places: Destinations = {}
  const close = async (code: number) => {
    if (!places.isWritten && !request.print && !places.isTried) terminal.stderr.write(await toNothingWritten(places, terminal.cwd()))
    return code
  }
  try {
    return await close(await buildInTurn(request, terminal, { places, live }))
  } catch (error) {
    return tellError(error, terminal, request.verbose) ? await close(2) : 2
  }
}

async function buildInTurn(request: BuildArguments, terminal: Terminal, attempt: Omit<Attempt, 'isFirst'>): Promise<number> {
  // Of builds at once each gets its turn, since every one that is overtaken is so by one that is done.
  for (let number = 0; number < 100; number++) {
    const code = await buildOnce(request, terminal, { ...attempt, isFirst: number === 0 })
    if (code !== 'overtaken') return code
  }
  throw new UsageError('The lock changed a hundred times while this build was at work, expected no other program to write it all the time')
}
