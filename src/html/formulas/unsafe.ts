/** Why a formula may not be handed to MathJax. */
export interface Unsafe {
  /** What is there, and what was expected, in words for the author. */
  readonly found: string
  readonly expected: string
}
