import { constants } from 'node:os'

/** Resolves once the program is told to end, as by Ctrl-C, so that it may finish what it is at. Told a second time, it ends at once. */
export function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    let isTold = false
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (isTold) process.exit(128 + constants.signals[signal])
        isTold = true
        resolve()
      })
    }
  })
}
