import type { VFile } from 'vfile'
import type { AnkiPackage } from './anki/model.js'
import type { CardDocument } from './cards/card.js'
import type { Host } from './host/host.js'
import type { Change, Lock, LockNote } from './identity/index.js'
import type { Config } from './parse/settings.js'

export interface BuildOptions extends Config {
  /** Files and clock. */
  readonly host: Host
  /** The root deck's name, over the config's and the lock's. */
  readonly rootDeck?: string
  /** What the last build gave its notes; left out for a first build. */
  readonly lock?: Lock
  /** The folder that paths in the lock start from (default: the input's root). */
  readonly lockFolder?: string
  /** SOURCE_DATE_EPOCH, seconds: the clock of a first build. */
  readonly epoch?: number
  /** Told as each stage goes on: how many of its files or cards are done. */
  readonly onProgress?: (progress: Progress) => void
}

export interface Progress {
  readonly stage: 'read' | 'parse' | 'render'
  readonly done: number
  readonly total: number
}

/** How much was made. */
export interface Statistics {
  readonly notes: number
  readonly cards: number
  /** That hold a card. */
  readonly decks: number
  readonly media: number
}

/** All that a build makes, short of the package's bytes. */
export interface Compiled {
  /** What the package holds; `undefined` when a message is an error. */
  readonly contents: AnkiPackage | undefined
  /** The date to stamp into the package: the same whenever its contents are. */
  readonly created: Date
  readonly documents: readonly CardDocument[]
  /** Every file read, with its messages, and the input itself where a message is about all of it. */
  readonly files: readonly VFile[]
  /** For the next build; `undefined` when a message is an error. */
  readonly lock: Lock | undefined
  readonly statistics: Statistics
  readonly changes: readonly Change[]
  readonly deckChanges: readonly { readonly guid: string; readonly from: string; readonly to: string }[]
  readonly lostCards: readonly { readonly guid: string; readonly ordinals: readonly number[] }[]
  readonly removals: readonly LockNote[]
  /** Absolute path of the input's root. */
  readonly root: string
}
