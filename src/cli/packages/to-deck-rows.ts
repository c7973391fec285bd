import { count } from '../count.js'
import type { PackageSummary } from './summarise-package.js'

type Decks = PackageSummary['decks']

/** The decks as rows, at most so many, and what the rest is: the upper levels of their tree with all that lies below, else those with the most cards. */
export function toDeckRows(
  decks: Decks,
  most: number
): { readonly rows: readonly (readonly string[])[]; readonly rest: string | undefined } {
  if (decks.length <= most) return { rows: decks.map(({ name, cards }) => [name, count(cards, 'card')]), rest: undefined }
  const top = upperLevels(decks, most)
  if (!top) {
    const biggest = decks.toSorted((a, b) => b.cards - a.cards).slice(0, most)
    return {
      rows: biggest.map(({ name, cards }) => [name, count(cards, 'card')]),
      rest: `and ${decks.length - most} more, none of them bigger`
    }
  }
  const rows = top.map(({ name, cards, below }) => [name, count(cards, 'card'), below === 0 ? '' : `with ${count(below, 'deck')} below`])
  return {
    rows,
    rest: `and ${count(
      top.reduce((sum, { below }) => sum + below, 0),
      'deck'
    )} below them`
  }
}

interface Branch {
  readonly name: string
  /** With those of the decks below. */
  readonly cards: number
  readonly below: number
}

/** As many levels as fit, if more than the first does. */
function upperLevels(decks: Decks, most: number): readonly Branch[] | undefined {
  const levels = decks.map(({ name }) => name.split('::'))
  const deepest = Math.max(...levels.map(({ length }) => length))
  for (let depth = deepest - 1; depth > 1; depth--) {
    const names = [...new Set(levels.map((level) => level.slice(0, depth).join('::')))]
    if (names.length <= most) return names.map((name) => toBranch(name, decks, depth))
  }
  return undefined
}

/** A deck that is not of the last level shown stands beside those below it, so that its own cards alone are counted. */
function toBranch(name: string, decks: Decks, depth: number): Branch {
  const isLast = name.split('::').length === depth
  const below = isLast ? decks.filter((deck) => deck.name.startsWith(`${name}::`)) : []
  const own = decks.find((deck) => deck.name === name)?.cards ?? 0
  return { name, cards: own + below.reduce((sum, { cards }) => sum + cards, 0), below: below.length }
}
