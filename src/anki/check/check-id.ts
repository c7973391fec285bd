import { shown } from '../faults/shown.js'

/** Calls back with a sentence if an id is none that both Anki and JSON keep. */
export function checkId(id: number | undefined, problem: (message: string) => void): void {
  if (id === undefined || (Number.isSafeInteger(id) && id > 0)) return
  problem(`Id ${shown(id)}, expected an integer from 1 to 2^53 - 1`)
}
