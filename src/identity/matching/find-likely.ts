import type { ReadSubject } from './resemblance.js'

/** As many entries as are compared with one card. */
const most = 12
/** A key that more entries have than this tells none of them apart. */
const tooCommon = 200

/** Gives for a card the entries that have most in common with it, so that not every card is compared with every entry. */
export function createFindLikely<Entry extends ReadSubject>(entries: readonly Entry[]): (card: ReadSubject) => readonly Entry[] {
  const byKey = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const key of toKeys(entry)) {
      const group = byKey.get(key)
      if (group) group.push(entry)
      else byKey.set(key, [entry])
    }
  }
  const order = new Map(entries.map((entry, index) => [entry, index]))
  return (card) => {
    const shares = new Map<Entry, number>()
    for (const key of toKeys(card)) {
      const group = byKey.get(key) ?? []
      if (group.length > tooCommon && entries.length > tooCommon) continue
      for (const entry of group) shares.set(entry, (shares.get(entry) ?? 0) + 1 / group.length)
    }
    const likely = [...shares].sort(([a, m], [b, n]) => n - m || (order.get(a) ?? 0) - (order.get(b) ?? 0))
    return likely.slice(0, most).map(([entry]) => entry)
  }
}

/** Words by their beginnings, so that other forms of them count too, and the answer as a whole. */
function toKeys({ front, answer, answerForm }: ReadSubject): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const { text, weight } of front) if (weight > 0.1) keys.add(`? ${text.slice(0, 4)}`)
  for (const { text, weight } of answer.slice(0, 40)) if (weight > 0.1) keys.add(`! ${text.slice(0, 5)}`)
  if (answerForm !== '') keys.add(`= ${answerForm}`)
  return keys
}
