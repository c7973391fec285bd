/**
 * Keeps from one build to the next what costs time alone: the results of files, and the hashes of media. Whatever it loses, or gives back
 * damaged, is made again. Values are plain data that JSON or `structuredClone` may copy; a key is a SHA-256, so a value never changes under it.
 */
export interface Cache {
  /** All of it comes from one program with the same plugins and kinds, which no key can name (default: false, and files that code had a part in are not kept). */
  readonly isOfOneProgram?: true
  /** `undefined` where nothing is known. */
  get(key: string): unknown
  put(key: string, value: unknown): void
}
