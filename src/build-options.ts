import type { VFile } from 'vfile'
import type { AnkiPackage } from './anki/index.js'
import type { Card, CardBase, CardDocument } from './cards/card.js'
import type { FileResult } from './file/file-result.js'
import type { StartParsers } from './file/parse-elsewhere.js'
import type { FetchMedia } from './files/fetch-media.js'
import type { Cache } from './host/cache.js'
import type { Host } from './host/host.js'
import type { Progress } from './host/progress.js'
import type { Lock, Republish } from './identity/index.js'
import type { ScaleImages } from './join/name-media.js'
import type { CardKind } from './kinds/kind.js'
import type { PlainParser } from './parse/markdown/parser/markdown.js'
import type { Extensions } from './parse/settings/extensions.js'
import type { Config } from './parse/settings/settings.js'
import type { Rendered } from './render/rendered.js'

export interface BuildOptions<K extends CardKind = never> extends Config, Extensions<K> {
  /** Files and clock. */
  readonly host: Host
  /** The root deck's name, over the config's and the lock's. */
  readonly rootDeck?: string
  /** What the last build gave its notes; left out for a first build. */
  readonly lock?: Lock
  /** What the last build wrote, and what messages call it: where there is no `lock`, identities are read back from it if it is this project's. */
  readonly lastPackage?: { readonly contents: AnkiPackage; readonly name: string } | undefined
  /** The folder that paths in the lock start from (default: the input's root). */
  readonly lockFolder?: string
  /** SOURCE_DATE_EPOCH, seconds: the clock of a first build. */
  readonly epoch?: number
  /** An error in the notes keeps the whole package from being made (default: it costs its card, or its file). */
  readonly strict?: boolean
  /** Lets a build retire most of what the lock knows, which is an error else. */
  readonly allowRemovals?: boolean
  /**
   * Gives notes a new time although they did not change, so that Anki takes them again: all (`true`), or those whose path, front or tag
   * holds a text (default: none).
   */
  readonly republish?: Republish
  /** What earlier builds found of files that have not changed since. (default: none). */
  readonly cache?: Cache
  /**
   * Loads a quicker parser for sections in which nothing is out of the ordinary, once a file is parsed and where there are no
   * `remarkPlugins`; `undefined` where it is not installed (default: none).
   */
  readonly loadPlainParser?: () => Promise<PlainParser | undefined>
  /** Reads files at the same time where they are many, as on other threads, and only where no code of the user's has a part in them (default: one after the other). */
  readonly startParsers?: StartParsers
  /** Fetches what notes show from the network (default: it stays there). The host opens the paths that it gives. */
  readonly fetchMedia?: FetchMedia
  /** Scales wide pictures (default: they are shipped as they are). */
  readonly scaleImages?: ScaleImages
  /** Gives the card ASTs, too (default: false, since they are let go file by file). */
  readonly documents?: boolean
  /** Also looks for what is no build's concern: files in the notation of other tools, and opinions; `counts` gives the numbers of a check without judging any card. */
  readonly check?: boolean | 'counts'
  /** Told now and then while a stage goes on. */
  readonly onProgress?: (progress: Progress) => void
}

/** All that a build makes, short of the package's bytes. */
export interface Compiled<C extends CardBase = Card> extends Omit<Rendered, 'contents' | 'lock' | 'stamped' | 'notes' | 'built'> {
  /** What the package holds; `undefined` when an error keeps it from being made. */
  readonly contents: Rendered['contents'] | undefined
  /** For the next build; `undefined` when there is no package. */
  readonly lock: Lock | undefined
  /** What each file gave, with the cards that are in the package, or all where there is none. */
  readonly results: readonly FileResult[]
  /** Their card ASTs; empty unless `documents` asked for them. */
  readonly documents: readonly CardDocument<C>[]
  /** How many files an error kept out, with all their cards. */
  readonly leftOutFiles: number
  /** How many answers nobody learns as one: more than 150 words, or 50 where opinions are asked for (`check`), and as much in other scripts and code. */
  readonly longAnswers: number
  /** How many cards the `longestAnswer` that `check` proposes would leave out; 0 in a build, and where the author has set one. */
  readonly leftOutByProposal: number
  /** First one for what is about the whole input, then every file, with its messages. */
  readonly files: readonly VFile[]
  /** The folder that paths count from, as the host resolves it. */
  readonly root: string
}
