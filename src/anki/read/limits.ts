import { expectKnownKeys } from '../faults/known-keys.js'
import { shown } from '../faults/shown.js'

/** What a package may hold at most. Declared and real sizes are both held to it. */
export interface ReadLimits {
  /** Files in the zip (default: 1,000,000). */
  readonly members: number
  /** Bytes of the database, unpacked (default: 1 GiB). */
  readonly database: number
  /** Bytes of the list of media names, unpacked (default: 256 MiB). */
  readonly mediaMap: number
  /** Bytes of one media file, unpacked (default: 1 GiB). */
  readonly mediaFile: number
  /** Bytes of all members together, unpacked (default: 1 TiB). */
  readonly total: number
}

/** How many bytes a member may have, and what messages say of it. */
export interface MemberLimit {
  readonly most: number
  /** Such as `at most 5, the limit \`database\``. */
  readonly expected: string
}

/** One of the limits, for a member. */
export function memberLimit(limits: ReadLimits, name: keyof ReadLimits): MemberLimit {
  return { most: limits[name], expected: `at most ${limits[name]}, the limit \`${name}\`` }
}

/** Far beyond what people have, far below what a crafted package can ask for. */
export const defaultLimits: ReadLimits = {
  members: 1_000_000,
  database: 2 ** 30,
  mediaMap: 2 ** 28,
  mediaFile: 2 ** 30,
  total: 2 ** 40
}

/** Limits with their defaults. Throws `TypeError` on what would be no limit: unknown names, and values that are no numbers from 0 on. */
export function checkedLimits(limits: Readonly<Record<string, unknown>>): ReadLimits {
  expectKnownKeys(limits, Object.keys(defaultLimits), 'Limit')
  const checked = { ...defaultLimits }
  for (const [name, value] of Object.entries(limits)) {
    if (value === undefined || !isLimit(name)) continue
    if (typeof value !== 'number' || !(value >= 0)) throw new TypeError(`Limit \`${name}\` is ${shown(value)}, expected a number from 0 on`)
    checked[name] = value
  }
  return checked
}

function isLimit(name: string): name is keyof ReadLimits {
  return Object.hasOwn(defaultLimits, name)
}
