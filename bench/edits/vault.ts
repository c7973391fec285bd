/** One thing to be remembered that Anki schedules by itself: a gap of a text, an item of a list of steps. */
export interface Gap {
  readonly fact: number
  text: string
}

/** A card as its author knows it. What it is about never changes; its texts do. */
export interface Card {
  /** What it asks, for ever. */
  readonly fact: number
  readonly maker: string
  /** What the maker made it of, by which look-alikes are made. */
  readonly values: readonly number[]
  /** Other ways to ask the same; the first is how it was asked at first. */
  readonly phrasings: readonly string[]
  question: string
  /** Items of the answer; of a text its pieces, in which a gap is a fact of its own. */
  answer: (string | Gap)[]
  /** Facts of gaps and steps that were taken out, by their text: hidden again, it is the same fact. */
  readonly once: Map<string, number>
  /** What was right before a typing error was made. */
  beforeTypo?: { readonly question: string; readonly answer: (string | Gap)[] }
}

/** How cards stand in a file: a heading each; rows of a table, or lines, under one heading; or a text with gaps, or steps, under a heading. */
export type Shape = 'section' | 'table' | 'lines' | 'gaps' | 'steps'

export interface Block {
  readonly shape: Shape
  /** Of tables and lines. */
  heading: string
  /** Of tables. */
  readonly columns?: readonly string[]
  cards: Card[]
}

export interface VaultFile {
  path: string
  title: string
  blocks: Block[]
}

export interface Vault {
  readonly files: VaultFile[]
  nextFact: number
  /** Of all cards that ever were: nothing is made twice. */
  readonly made: Set<string>
  /** Deleted cards, which may come back, and where they stood. */
  readonly deleted: Spot[]
}

/** Where a card stands. */
export interface Spot {
  readonly file: VaultFile
  readonly block: Block
  readonly card: Card
}

export function spotsOf(vault: Vault): readonly Spot[] {
  return vault.files.flatMap((file) => file.blocks.flatMap((block) => block.cards.map((card) => ({ file, block, card }))))
}

/** The facts that a card asks, each of which has a history of its own. */
export function factsOf({ fact, answer }: Card): readonly number[] {
  const gaps = answer.filter((piece) => typeof piece !== 'string')
  return gaps.length > 0 ? gaps.map((gap) => gap.fact) : [fact]
}
