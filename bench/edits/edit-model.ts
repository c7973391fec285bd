import {
  add,
  addLookAlike,
  deleteCard,
  drawSpot,
  merge,
  move,
  renameFile,
  renameHeading,
  reorder,
  restore,
  split,
  swap
} from './place-edits.js'
import type { Random } from './random.js'
import { editAnswer, rewordSlightly, rewordWholly, touchTypo } from './touch.js'
import { exchangeGap, insertGap, removeGap, rewordGap } from './touch-gaps.js'
import { type Card, factsOf, type Spot, type Vault } from './vault.js'

/** One kind of edit. */
export interface Edit {
  readonly name: string
  /** How often it is made, beside the others. */
  readonly weight: number
  /** Makes it once, at a card drawn by chance, and returns the facts that it touched; none where it was not possible there. */
  apply(vault: Vault, random: Random): readonly number[] | undefined
}

const onCard =
  (touch: (card: Card, random: Random, vault: Vault) => boolean, isFit?: (spot: Spot) => boolean): Edit['apply'] =>
  (vault, random) => {
    const spot = drawSpot(vault, random, isFit)
    return spot && touch(spot.card, random, vault) ? factsOf(spot.card) : undefined
  }
const isOfGaps = ({ block, card }: Spot) => block.shape === 'gaps' || block.shape === 'steps' || card.question === ''

/** Every edit of a card, a place or a name that people make between two builds, and how often each is drawn. */
export const edits: readonly Edit[] = [
  { name: 'typing error made or put right', weight: 140, apply: onCard(touchTypo) },
  { name: 'question reworded slightly', weight: 110, apply: onCard(rewordSlightly) },
  { name: 'question reworded wholly', weight: 60, apply: onCard(rewordWholly) },
  { name: 'answer edited', weight: 170, apply: onCard(editAnswer) },
  {
    name: 'question and answer edited',
    weight: 50,
    apply: onCard((card, random) => (random.chance(0.8) ? rewordSlightly : rewordWholly)(card, random) && editAnswer(card, random))
  },
  { name: 'gap or step inserted', weight: 25, apply: onCard((card, random, vault) => insertGap(card, random, vault.nextFact++), isOfGaps) },
  { name: 'gap or step removed', weight: 20, apply: onCard(removeGap, isOfGaps) },
  {
    name: 'gap or step exchanged',
    weight: 10,
    apply: onCard((card, random, vault) => exchangeGap(card, random, vault.nextFact++), isOfGaps)
  },
  { name: 'gap or step reworded', weight: 25, apply: onCard(rewordGap, isOfGaps) },
  { name: 'card moved to another file', weight: 50, apply: move },
  { name: 'two cards swapped', weight: 20, apply: swap },
  { name: 'cards of a file reordered', weight: 20, apply: reorder },
  { name: 'file renamed', weight: 15, apply: renameFile },
  { name: 'heading or title renamed', weight: 30, apply: renameHeading },
  { name: 'card split', weight: 20, apply: split },
  { name: 'two cards merged', weight: 20, apply: merge },
  { name: 'card deleted', weight: 60, apply: deleteCard },
  { name: 'card added', weight: 60, apply: add },
  { name: 'look-alike added', weight: 60, apply: (vault, random) => addLookAlike(vault, random, false) },
  { name: 'card deleted, look-alike in its place', weight: 40, apply: (vault, random) => addLookAlike(vault, random, true) },
  { name: 'deleted card restored', weight: 25, apply: restore }
]
