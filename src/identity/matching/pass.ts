import type { MatchedBy } from '../lock.js'
import type { Subject } from './subject.js'

/** One way in which a card and an entry can be the same card. */
export interface Pass {
  readonly by: MatchedBy
  /** Subjects with an equal name may be the same card. */
  readonly name: (subject: Subject) => readonly unknown[] | undefined
  /**
   * How a card and an entry must share the name. `alone`: no other card and no other entry has it, found already or not; `left`: none
   * that is still to be found has it; `paired`: as many cards as entries are still to be found; `alike`: they need only have it.
   */
  readonly among: 'alone' | 'left' | 'paired' | 'alike'
  /** What else must hold of a card and an entry that share the name. */
  readonly ifAlso?: (card: Subject, entry: Subject) => boolean
}
