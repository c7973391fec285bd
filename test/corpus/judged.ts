import { readFileSync } from 'node:fs'

/** A card that a person has looked at in its document. */
export interface JudgedCard {
  readonly line: number
  readonly front: string
  readonly mark: string
  /** Why it is a card, and not one that its author never meant. */
  readonly why: string
}

const read = <Value>(name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Value

/** All cards of the reviewed documents, by id. */
export const judged = read<Readonly<Record<string, readonly JudgedCard[]>>>('judged.json')

/** The hash that each document had when its cards were judged, by id; `npx jiti test/corpus/review.ts` writes it. */
export const reviewed = read<Readonly<Record<string, string>>>('reviewed.json')
