/** Bytes of a page, in every file that is written here; SQLite's default. */
export const pageSize = 4096

// fileformat2.html, 1.5: the header of a page that is a leaf, and of one that has pages below it
export const leafHeader = 8
export const interiorHeader = 12

/** The pages of a file that grows. Their numbers begin with 1. */
export interface Pages {
  /** Adds an empty page and gives its number. */
  add(): number
  /** A page's own bytes, good until the next `add`. */
  bytes(page: number): Uint8Array<ArrayBuffer>
  /** The file as it is now, not copied. */
  file(): Uint8Array<ArrayBuffer>
  readonly count: number
}

/** `guess`: bytes that the file will have about, so that it need not be copied while it grows. */
export function createPages(guess: number): Pages {
  let file = new Uint8Array(Math.max(pageSize, guess))
  let count = 0
  return {
    add() {
      if ((count + 1) * pageSize > file.length) {
        const larger = new Uint8Array(file.length * 1.5 + pageSize)
        larger.set(file)
        file = larger
      }
      return ++count
    },
    bytes: (page) => file.subarray((page - 1) * pageSize, page * pageSize),
    file: () => file.subarray(0, count * pageSize),
    get count() {
      return count
    }
  }
}
