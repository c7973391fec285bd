import type { ComparedGap } from '../candidate.js'
import type { LockGap } from '../lock.js'

/** What stands around a gap, other gaps blanked out as U+0000. */
export interface Around {
  /** Both sides, to be compared. */
  readonly all: string
  /** From the gap before it, and up to the one behind it. */
  readonly before: string
  readonly after: string
  /** Its text stands in the sentence as often as it is hidden, so it is known which of them this is. */
  readonly isSure: boolean
}

/** A gap of today or one that the lock knows, and what stands around it. */
export type GapAround<G extends ComparedGap | LockGap> = G & { readonly around?: Around | undefined }
