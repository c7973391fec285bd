import { constants } from 'node:os'
import { discardAll } from '../anki/node-unfinished.js'
import { releaseAll } from './hold-lock.js'

let isSet = false

/**
 * From now on nothing half written stays when the program is told to end. It then ends as the signal would have ended it, so that shells see
 * 130 for Ctrl-C and 143 for SIGTERM. Before, a signal ends it at once: nothing is on disk, and a long computation would keep it waiting.
 */
export function cleanUpOnSignals(): void {
  if (isSet) return
  isSet = true
  process.once('exit', cleanUp)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      cleanUp()
      if (process.platform === 'win32') process.exit(128 + constants.signals[signal])
      process.kill(process.pid, signal)
    })
  }
}

/** For a command that ends by itself when it is told to: what is half written then is put in place, or taken away at its exit. */
export function cleanUpOnExit(): void {
  if (isSet) return
  isSet = true
  process.once('exit', cleanUp)
}

function cleanUp(): void {
  discardAll()
  releaseAll()
}
