/** How far a long build is. */
export interface Progress {
  readonly stage: 'fetch' | 'parse' | 'media' | 'identify' | 'render' | 'remember'
  /** Files or, from `identify` on, cards; of files of the network nobody knows how many are still to come. */
  readonly done: number
  readonly total: number
}
