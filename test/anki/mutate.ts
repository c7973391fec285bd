import type { Database } from 'sql.js'
import initSqlJs from 'sql.js'

/** Numbers below a bound, the same ones each time. */
export type Random = (below: number) => number

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const interesting = [0, 1, 0x7f, 0x80, 0xff, 0x20, 0x41, 0x22, 0x7b]

/** A copy with some bytes changed, cut away, doubled or put in. */
export function mutateBytes(bytes: Uint8Array, random: Random, changes = 1 + random(8)): Uint8Array {
  let mutated = Uint8Array.from(bytes)
  for (let change = 0; change < changes && mutated.length > 0; change++) {
    const at = random(mutated.length)
    const length = Math.min(1 + random(16), mutated.length - at)
    const kind = random(10)
    if (kind < 4) mutated[at] = random(256)
    else if (kind < 6) mutated[at] = interesting[random(interesting.length)] ?? 0
    else if (kind === 6) mutated[at] = (mutated[at] ?? 0) ^ (1 << random(8))
    else if (kind === 7) mutated = joined(mutated.subarray(0, at), mutated.subarray(at + length))
    else if (kind === 8) mutated = joined(mutated.subarray(0, at + length), mutated.subarray(at))
    else mutated.copyWithin(random(mutated.length), at, at + length)
  }
  return mutated
}

/** The same length, as pages want it. */
export function mutatePages(bytes: Uint8Array, random: Random): Uint8Array {
  const mutated = Uint8Array.from(bytes)
  // half of the changes in the header of the file or of a page, where they do most
  for (let change = 0; change <= random(12); change++) {
    const page = random(mutated.length / 4096) * 4096
    const at = random(2) === 0 ? page + random(page === 0 ? 116 : 24) : random(mutated.length)
    mutated[at] = random(3) === 0 ? (interesting[random(interesting.length)] ?? 0) : random(256)
  }
  return mutated
}

const odd: readonly unknown[] = [null, 0, -1, 1.5, 2 ** 40, 1e308, '', 'x', '1', true, [], {}, [[]], { a: 1 }, '\u0000', 'x'.repeat(5000)]

/** A JSON value with one part replaced, removed or renamed; every tenth time the text itself is damaged. */
export function mutateJson(text: string, random: Random): string {
  if (random(10) === 0) return new TextDecoder().decode(mutateBytes(new TextEncoder().encode(text), random, 1))
  const value: unknown = JSON.parse(text)
  const holders: [Record<string, unknown>, string][] = []
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    const holder = part as Record<string, unknown>
    for (const key of Object.keys(holder)) {
      holders.push([holder, key])
      visit(holder[key])
    }
  }
  visit(value)
  const [holder, key] = holders[random(holders.length)] ?? [undefined, '']
  if (holder === undefined || random(20) === 0) return JSON.stringify(odd[random(odd.length)])
  if (random(3) === 0) {
    holder[`${key}x`] = holder[key]
    delete holder[key]
  } else {
    holder[key] = odd[random(odd.length)]
  }
  return JSON.stringify(value)
}

/** A database after a change to its rows. */
export async function changeDatabase(bytes: Uint8Array, change: (database: Database) => void): Promise<Uint8Array> {
  const { Database } = await initSqlJs()
  const database = new Database(bytes)
  try {
    // Anki's own collation, which is not needed here
    database.exec("PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, 'COLLATE unicase', '')")
    database.exec('PRAGMA writable_schema = RESET')
    change(database)
    return database.export()
  } finally {
    database.close()
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let position = 0
  for (const part of parts) {
    bytes.set(part, position)
    position += part.length
  }
  return bytes
}
