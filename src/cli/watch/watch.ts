import { resolve } from 'node:path'
import { toVisible } from '../../diagnostics/format/to-visible.js'
import { build } from '../build.js'
import type { FinishedBuild } from '../build-report.js'
import { cleanUpOnExit } from '../clean-up-on-signals.js'
import { colorsFor } from '../colors-for.js'
import type { Prepared } from '../prepare.js'
import type { WatchArguments } from '../read-arguments.js'
import { tellError } from '../tell-error.js'
import type { Terminal } from '../terminal.js'
import { createOnlyNew } from './create-only-new.js'
import { createSession } from './create-session.js'
import { createStatus } from './create-status.js'
import { openInAnki } from './open-in-anki.js'
import { toStatusLine } from './status-line.js'
import { untilTold } from './until-told.js'
import { type Watch, watchInputs } from './watch-inputs.js'
import { watchedPlaces } from './watched-places.js'

/**
 * Builds, and builds again whenever something that the package is made of is saved, until it is told to end. Gives 0 then, and what `build`
 * gives where the first build cannot even begin.
 */
export async function watch(request: WatchArguments, terminal: Terminal): Promise<number> {
  cleanUpOnExit()
  const end = untilTold()
  const { stdout } = terminal
  const session = createSession(terminal.cwd())
  // On a terminal the last build's lines stand in place of those before.
  const onlyNew = request.format === 'text' && stdout.isTTY !== true && !request.verbose ? createOnlyNew() : undefined
  const status = createStatus(stdout, terminal.env)
  let watching: { readonly watch: Watch; readonly places: string } | undefined
  let isOpened = !request.open
  let queue = Promise.resolve(0)
  const onError = (error: unknown) => {
    tellError(error, terminal, request.verbose)
    status.keep()
  }

  const follow = async (prepared: Prepared) => {
    const found = watchedPlaces(prepared, session)
    const places = JSON.stringify(found)
    if (watching?.places === places) return
    // The new one before the old one ends, or a save between them would be told by none.
    const next = await watchInputs({ ...found, onChange: buildInTurn, onError, ...(request.poll && { pollEvery: 1000 }) })
    void watching?.watch.close()
    watching = { watch: next, places }
  }

  const buildOnce = async (): Promise<number> => {
    const begin = performance.now()
    let text = ''
    let finished: FinishedBuild | undefined
    const stderr = { ...streamLike(stdout), write: (piece: string) => (text += piece) }
    const isText = request.format === 'text'
    // Programs read every message as it is, and nothing else.
    const streams = isText ? { stdout: { write: () => true }, stderr } : { stdout, stderr: terminal.stderr }
    const code = await build(
      { ...request, command: 'build', frozen: false, dryRun: false },
      { ...streams, env: terminal.env, cwd: () => terminal.cwd() },
      {
        session,
        progress: isText ? stdout : terminal.stderr,
        ...(onlyNew && { onlyNew }),
        onPrepared: follow,
        onBuilt: (built) => (finished = built)
      }
    )
    session.settle()
    if (isText && watching) {
      const spent = performance.now() - begin
      status.show(toStatusLine(finished, { spent, isTerminal: stdout.isTTY === true, colors: colorsFor(stdout, terminal.env) }), text)
    } else terminal.stderr.write(text)
    if (finished && !isOpened) {
      isOpened = true
      const refusal = await openInAnki(resolve(terminal.cwd(), finished.output), terminal)
      status.keep()
      if (refusal !== undefined) terminal.stderr.write(`${toVisible(refusal)}\n`)
    }
    return code
  }
  function buildInTurn(): Promise<number> {
    queue = queue.then(buildOnce)
    return queue
  }

  const code = await buildInTurn()
  if (!watching) return code
  await end
  status.keep()
  await watching.watch.close()
  await queue
  return 0
}

function streamLike({ isTTY, columns, rows }: Terminal['stdout']) {
  return { ...(isTTY !== undefined && { isTTY }), ...(columns !== undefined && { columns }), ...(rows !== undefined && { rows }) }
}
