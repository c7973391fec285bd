import type { CardBase } from '../cards/card.js'
import type { PinnableFile } from './read-file.js'

/** What an edit that was to write ids did to a file's cards. */
export interface Judgement {
  /** Nothing else has changed: no card, no id, no message. */
  readonly isSound: boolean
  /** Indexes of the cards that have their id and nothing else changed in; empty where cards came or went. */
  readonly good: ReadonlySet<number>
}

/** Compares a file's cards with what they were; `ids` are those that were written, by the cards' indexes. */
export function judgeEdit(before: PinnableFile, after: PinnableFile, ids: ReadonlyMap<number, string>): Judgement {
  if (before.cards.length !== after.cards.length) return { isSound: false, good: new Set() }
  const isRight = (card: CardBase, index: number) => {
    const former = before.cards[index]
    return former !== undefined && card.id === (ids.get(index) ?? former.id) && toComparable(card) === toComparable(former)
  }
  const right = new Set([...after.cards.entries()].filter(([index, card]) => isRight(card, index)).map(([index]) => index))
  return {
    isSound: right.size === before.cards.length && [...before.messages].sort().join('\n') === [...after.messages].sort().join('\n'),
    good: new Set([...ids.keys()].filter((index) => right.has(index)))
  }
}

/** All that a card says, without its id and without places, which every edit moves. */
function toComparable({ id, data, context, ...card }: CardBase): string {
  const levels = context.map(({ content, text }) => ({ content, text }))
  return JSON.stringify({ ...card, levels }, (key, value: unknown) => (key === 'position' ? undefined : value))
}
