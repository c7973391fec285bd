/** What a host knows of one file or folder. */
export interface HostEntry {
  /** As `Host.resolve` gives it. */
  readonly path: string
  readonly kind: 'file' | 'folder'
  /** Bytes; 0 for a folder. */
  readonly size: number
  /** The path with links resolved, for telling whether a link leaves the input folder. */
  readonly realPath: string
  /** Another one whenever the file may have been written; absent where that cannot be told, as of a file written a moment ago. */
  readonly stamp?: string
}

/** All that the compiler asks of its surroundings: files and a clock. It never writes. Every method takes a path in any form. */
export interface Host {
  /** The one form of a path: absolute, levels joined by `/` whatever the system, without `.`, `..` or a `/` at the end. */
  resolve(path: string): string
  /** The direct children of a folder, in no promised order. Broken links are left out. Rejects if it is no folder. */
  list(folder: string): Promise<readonly HostEntry[]>
  /** One file or folder, or `undefined` where there is none. */
  look(path: string): Promise<HostEntry | undefined>
  /** All bytes of a file. Rejects if there is none. */
  read(path: string): Promise<Uint8Array>
  /** A file's bytes in pieces; opened at the first step of the iteration, not before. */
  open(path: string): AsyncIterable<Uint8Array>
  now(): Date
}
