import { compile, type Lock, memoryHost } from 'build-deck'
import { type Card, factsOf } from './vault.js'
import { textOf, type Written } from './write-vault.js'

/** A card as it reaches Anki: what its history hangs on there, and the fact that it asks in truth. */
export interface BuiltCard {
  readonly key: string
  readonly fact: number
  readonly card: Card
}

export interface Built {
  readonly cards: readonly BuiltCard[]
  /** Whether this or an earlier build said that a card, which none has made since, is to be deleted in Anki. */
  readonly tells: (key: string) => boolean
}

export interface Strategy {
  readonly name: string
  /** Builds the next state of the vault, remembering what it likes. */
  build(written: Written): Promise<Built>
}

const day = 86_400_000

/** build-deck: the whole compiler on the real Markdown, with the lock of the last build. */
export function ours(): Strategy {
  let lock: Lock | undefined
  let now = Date.UTC(2026, 0, 1)
  const told = new Set<string>()
  return {
    name: 'build-deck',
    async build({ texts, cards }) {
      now += day
      const host = memoryHost(texts, { now: new Date(now) })
      const { changes, lostCards, removals, lock: next } = await compile('/vault', { host, id: 'bench', ...(lock && { lock }) })
      if (!next) throw new Error('The generated notes do not build')
      lock = next
      const entries = new Map(next.notes.map((entry) => [entry.guid, entry]))
      const built = changes
        .filter(({ kind }) => kind !== 'removed')
        .flatMap(({ guid, place }) => {
          const card = cards.get(`${place.path}:${place.line}`)
          if (!card) throw new Error(`No card at ${place.path}:${place.line}`)
          const numbers = entries.get(guid)?.gapNumbers.flatMap(({ number, retired }) => (retired ? [] : [number])) ?? []
          return toCards(guid, card, numbers)
        })
      for (const { guid, cardIds } of removals) for (const ordinal of Object.keys(cardIds)) told.add(`${guid} ${Number(ordinal) + 1}`)
      for (const { guid, ordinals } of lostCards) for (const ordinal of ordinals) told.add(`${guid} ${ordinal + 1}`)
      for (const { key } of built) told.delete(key)
      return { cards: built, tells: (key) => told.has(key) }
    }
  }
}

/** A note is what its question is, as in tools that hash the first field: heading and label of a row; a text with its gaps as written. */
export const byFront = () => stateless('hash of the front', ({ card, heading }) => `${heading}\n${toFront(card)}`)

/** A note is what both its sides are, as in tools that hash all fields. */
export const byBoth = () => stateless('hash of front and back', ({ card, heading }) => `${heading}\n${toFront(card)}\n${textOf(card)}`)

/** A note is its file and its number in it, as in tools that count. */
export const byPosition = () => stateless('position in the file', ({ path, index }) => `${path} ${index}`)

interface Noted {
  readonly card: Card
  readonly path: string
  /** Among the cards of its file. */
  readonly index: number
  /** Of the table or lines that it stands in. */
  readonly heading: string
}

function stateless(name: string, toName: (noted: Noted) => string): Strategy {
  return {
    name,
    async build({ cards, headings }) {
      const counts = new Map<string, number>()
      const count = (text: string) => {
        counts.set(text, (counts.get(text) ?? 0) + 1)
        return counts.get(text) ?? 0
      }
      const built = [...cards].flatMap(([place, card]) => {
        const path = place.slice(0, place.lastIndexOf(':'))
        const guid = toName({ card, path, index: count(`in ${path}`), heading: headings.get(card) ?? '' })
        // Where two are called the same, one would overwrite the other in Anki; here they are counted instead, in the rival's favour.
        const twin = count(`called ${guid}`)
        return toCards(twin === 1 ? guid : `${guid} (${twin})`, card)
      })
      return { cards: built, tells: () => false }
    }
  }
}

/** The cards of a note: one, or one for each gap by its number (default: in order). */
function toCards(guid: string, card: Card, numbers?: readonly number[]): readonly BuiltCard[] {
  return factsOf(card).map((fact, index) => ({ key: `${guid} ${numbers?.[index] ?? index + 1}`, fact, card }))
}

function toFront(card: Card): string {
  const isText = card.answer.some((piece) => typeof piece !== 'string')
  return isText ? textOf(card) : card.question
}
