import type { ContextLevel } from '../../cards/card.js'
import type { Drawing } from '../../cards/region.js'
import type { Kinds } from '../../kinds/kinds.js'
import type { Settings } from '../settings/settings.js'

/** What the build has settled for a file once all files are known. */
export interface Placement {
  /** The config's settings with the file's over them. */
  readonly settings: Settings
  /** Full name. */
  readonly rootDeck: string
  /** Deck levels of the file, the root's first. */
  readonly deck: readonly string[]
  /** The file's title as its cards name it. */
  readonly title: ContextLevel
  readonly kinds: Kinds
  /** Drawings of regions by the addresses that the file gives, where it gives some. */
  readonly drawings?: ReadonlyMap<string, Drawing>
}
