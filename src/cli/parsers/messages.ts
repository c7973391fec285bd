import type { FileResult } from '../../file/file-result.js'
import type { FileToParse, PlainProject } from '../../file/parse-elsewhere.js'

/** What a thread is started with. */
export interface ThreadData {
  readonly project: PlainProject
  /** A native parser may be used, where it is installed. */
  readonly isNative: boolean
}

export interface Order {
  readonly number: number
  readonly file: FileToParse
}

/** `result` is left out where reading failed, which the main thread finds again and tells of. */
export interface Delivery {
  readonly number: number
  readonly result?: FileResult
}
