/** A part of a file without what its container adds to each line. */
export interface InsideText {
  readonly text: string
  /** The offset in the file of a character of the text. */
  toOffset(index: number): number
}
