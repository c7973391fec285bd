/** Text that is probably not what its author meant. */
export interface Suspicion {
  readonly rule: 'mark-suspected' | 'markdown-suspected'
  /** Offsets in the file. */
  readonly start: number
  readonly end: number
  /** What is there, the first part of the sentence. */
  readonly found: string
  readonly expected: string
}
