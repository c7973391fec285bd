/** Bytes of a page, in every file that is written here; SQLite's default. */
export const pageSize = 4096

// fileformat2.html, 1.5: the header of a page that is a leaf, and of one that has pages below it
export const leafHeader = 8
export const interiorHeader = 12

/** The pages of a file that grows. Their numbers begin with 1. */
export interface Pages {
  /** Adds an empty page and gives its number. */
  add(): number
  /** All pages, with room behind them; other bytes after `add`. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The same bytes. */
  readonly view: DataView
  /** The file as it is now, not copied. */
  file(): Uint8Array<ArrayBuffer>
  readonly count: number
}

/** `guess`: bytes that the file will have about, so that it need not be copied while it grows. */
export function createPages(guess: number): Pages {
  let bytes = new Uint8Array(Math.max(pageSize, guess))
  let view = new DataView(bytes.buffer)
  let count = 0
  return {
    add() {
      if ((count + 1) * pageSize > bytes.length) {
        const larger = new Uint8Array(Math.ceil(bytes.length * 1.5) + pageSize)
        larger.set(bytes)
        bytes = larger
        view = new DataView(bytes.buffer)
      }
      return ++count
    },
    get bytes() {
      return bytes
    },
    get view() {
      return view
    },
    file: () => bytes.subarray(0, count * pageSize),
    get count() {
      return count
    }
  }
}

/** Where a page begins. */
export function startOf(page: number): number {
  return (page - 1) * pageSize
}
