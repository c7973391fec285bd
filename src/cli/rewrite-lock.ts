import { destination } from '../anki/node-destination.js'
import { stageFile } from '../anki/node-replace-file.js'
import { type HoldOptions, holdLock } from './hold-lock.js'
import { readIfThere } from './put-in-place.js'

/**
 * Puts another text in a lock's place, at once and while no build writes it. `overtaken`: it is no longer what it was when it was read, so
 * that nothing was written.
 */
export async function rewriteLock(
  typed: string,
  before: Uint8Array | undefined,
  text: string,
  options: HoldOptions
): Promise<'written' | 'overtaken'> {
  const { path } = await destination(typed)
  const staged = await stageFile(typed, () => [new TextEncoder().encode(text)])
  try {
    for (;;) {
      const hold = await holdLock(path, options)
      try {
        // From here on nothing is waited for.
        if (Buffer.compare(readIfThere(path) ?? new Uint8Array(), before ?? new Uint8Array()) !== 0) return 'overtaken'
        if (!hold.isKept()) continue
        staged.commit()
        return 'written'
      } finally {
        hold.release()
      }
    }
  } finally {
    staged.discard()
  }
}
