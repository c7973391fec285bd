import type { Compiled } from '../build-options.js'
import type { CardBase } from '../cards/card.js'
import type { Change } from '../identity/index.js'

/**
 * Indexes of the cards that an edit of the notes costs their history, or that it changes in Anki; all of them where cards come or go.
 * A card that the lock does not know has none to lose.
 */
export function losesHistory(before: Compiled<CardBase>, after: Compiled<CardBase>): ReadonlySet<number> {
  const isOther = before.changes.length !== after.changes.length || after.contents === undefined
  const lost = before.changes.flatMap((change, index) => (isOther || !keepsHistory(change, after.changes[index]) ? [index] : []))
  return new Set(lost)
}

function keepsHistory(before: Change, after: Change | undefined): boolean {
  if (before.before === undefined) return after?.before === undefined
  const isSame = after?.kind === before.kind || (before.kind === 'unchanged' && after?.kind === 'edited')
  return isSame && before.guid === after.guid && before.after.fieldHash === after.after.fieldHash
}
