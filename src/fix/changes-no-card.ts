import type { Compiled } from '../build-options.js'
import type { CardBase } from '../cards/card.js'

/** Whether an edit of the notes leaves all as it is in Anki: the same notes with the same fields in the same decks, known by the same guids. */
export function changesNoCard(before: Compiled<CardBase>, after: Compiled<CardBase>): boolean {
  if (!before.contents || !after.contents || before.changes.length !== after.changes.length) return false
  return before.changes.every((change, index) => {
    const other = after.changes[index]
    if (!other || other.guid !== change.guid || other.kind !== change.kind) return false
    const [now, once] = [other.after, change.after]
    return now.fieldHash === once.fieldHash && now.deck === once.deck && now.family === once.family
  })
}
