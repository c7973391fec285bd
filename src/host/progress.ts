/** How far a long build is. */
export interface Progress {
  readonly stage: 'parse' | 'render'
  /** Files or cards. */
  readonly done: number
  readonly total: number
}
