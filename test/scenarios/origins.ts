import { type Fact, isNamed } from './fact.js'
import type { Row } from './row.js'
import type { Expected } from './scenario.js'

/** Where a card of now comes from: one of some rows of before. */
export interface Origin {
  readonly rows: readonly Row[]
  /** It starts anew, or may do so. */
  readonly orAnew: boolean
}

type Asking = Row & { readonly fact: Fact }

/**
 * The truth that a scenario tells: for each card of now the row that is the same fact. `isLive` tells the rows of notes that the last
 * package had. Where names do not tell the truth apart, that is a problem of the scenario.
 */
export function findOrigins(
  before: readonly Row[],
  after: readonly Asking[],
  { renamed, anew, behind }: Pick<Expected, 'renamed' | 'anew' | 'behind'>,
  isLive: (row: Row) => boolean
): { readonly origins: ReadonlyMap<Row, Origin>; readonly problems: readonly string[] } {
  const problems: string[] = []
  const origins = new Map<Row, Origin>()
  const claimed = new Set<Row>()
  const named = (rows: readonly Row[], name: string) => rows.filter(({ fact }) => fact && isNamed(fact, name))
  const preferLive = (rows: readonly Row[]) => (rows.some(isLive) ? rows.filter(isLive) : rows)

  for (const { from, to, orAnew } of renamed) {
    const heirs = named(after, to)
    if (heirs.length === 0) problems.push(`nothing asks \`${to}\``)
    if (named(before, from).length === 0) problems.push(`nothing asked \`${from}\``)
    for (const heir of heirs) {
      const isSameSide = ({ fact }: Row) => fact?.side === heir.fact?.side
      const rows = preferLive(named(before, from).filter(isSameSide))
      if (rows.length > 1 || heirs.filter(isSameSide).length > 1) problems.push(`\`${from}\` → \`${to}\` names several`)
      for (const row of rows) claimed.add(row)
      // Several lines about one card are several truths that would do. A side that was off before has no row to come from.
      origins.set(heir, { rows: [...(origins.get(heir)?.rows ?? []), ...rows], orAnew: orAnew || rows.length === 0 })
    }
  }
  for (const name of anew) {
    const rows = named(after, name)
    if (rows.length === 0) problems.push(`nothing asks \`${name}\``)
    for (const row of rows) origins.set(row, { rows: [], orAnew: true })
  }
  for (const name of behind) {
    const rows = named(before, name)
    if (rows.length === 0) problems.push(`nothing asked \`${name}\``)
    for (const row of rows) claimed.add(row)
  }

  // The same words are the same fact; of several the one that is live, under the same headings, with the same answer.
  const levels: readonly ((row: Asking, heir: Asking) => boolean)[] = [
    (row, heir) => isLive(row) && row.fact.under === heir.fact.under && row.fact.answer === heir.fact.answer,
    (row, heir) => isLive(row) && row.fact.under === heir.fact.under,
    (row, heir) => isLive(row) && row.fact.answer === heir.fact.answer,
    (row) => isLive(row),
    () => true
  ]
  const asksSame = (row: Row, heir: Asking): row is Asking => row.fact?.asks === heir.fact.asks && row.fact.side === heir.fact.side
  for (const [level, isAlike] of levels.entries()) {
    const rowsOf = (heir: Asking) => before.filter((row) => !claimed.has(row) && asksSame(row, heir) && isAlike(row, heir))
    const isKept = (heir: Asking) => rowsOf(heir).some(({ id }) => id === heir.id)
    const open = after.filter((heir) => !origins.has(heir))
    for (const heir of [...open.filter(isKept), ...open.filter((heir) => !isKept(heir))]) {
      const rows = rowsOf(heir)
      // Of twins that nothing tells apart any is right.
      const row = level === 0 ? (rows.find(({ id }) => id === heir.id) ?? rows[0]) : rows[0]
      const rivals = open.filter((other) => other !== heir && rows.some((row) => asksSame(row, other) && isAlike(row, other)))
      if (!row || (level > 0 && (rows.length > 1 || rivals.length > 0))) continue
      claimed.add(row)
      origins.set(heir, { rows: [row], orAnew: false })
    }
  }
  for (const heir of after) {
    if (origins.has(heir)) continue
    const rows = before.filter((row) => !claimed.has(row) && asksSame(row, heir))
    if (rows.length > 0) problems.push(`\`${heir.fact.asks}\` is no name for one fact: say which is which`)
    origins.set(heir, { rows: [], orAnew: true })
  }
  return { origins, problems }
}
