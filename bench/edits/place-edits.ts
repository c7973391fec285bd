import { makeLookAlike, makeNew, toBlock } from './create-vault.js'
import { makers } from './makers.js'
import type { Random } from './random.js'
import { type Block, type Card, factsOf, type Spot, spotsOf, type Vault } from './vault.js'

// Edits that put cards, files and headings elsewhere, and those by which cards come and go. Each returns the facts that it touched; none where it
// was not possible there.

export const drawSpot = (vault: Vault, random: Random, isFit: (spot: Spot) => boolean = () => true): Spot | undefined => {
  const fit = spotsOf(vault).filter(isFit)
  return fit.length === 0 ? undefined : random.pick(fit)
}
export function deleteCard(vault: Vault, random: Random): readonly number[] | undefined {
  const spot = drawSpot(vault, random)
  if (!spot) return undefined
  remove(vault, spot)
  return factsOf(spot.card)
}

/** Takes a card out of its block, and the block out of its file if it is empty then. */
function take({ file, block, card }: Spot): void {
  block.cards = block.cards.filter((other) => other !== card)
  if (block.cards.length === 0) file.blocks = file.blocks.filter((other) => other !== block)
}

function remove(vault: Vault, spot: Spot): void {
  take(spot)
  vault.deleted.push(spot)
}

/** Puts a card beside another of its kind: in its table or lines, or as a block after it. */
function putAfter({ file, block, card: neighbour }: Spot, card: Card): void {
  if (block.heading !== '') block.cards.splice(block.cards.indexOf(neighbour) + 1, 0, card)
  else file.blocks.splice(file.blocks.indexOf(block) + 1, 0, toBlock(card))
}

const isLike = (card: Card, block: Block) => (other: Spot) =>
  other.card !== card && (block.heading === '' ? other.block.heading === '' : other.card.maker === card.maker)

export function move(vault: Vault, random: Random): readonly number[] | undefined {
  const spot = drawSpot(vault, random)
  if (!spot) return undefined
  const isFit = isLike(spot.card, spot.block)
  const folder = spot.file.path.split('/')[0] ?? ''
  const target = drawSpot(vault, random, (other) => other.file !== spot.file && other.file.path.startsWith(`${folder}/`) && isFit(other))
  if (!target) return undefined
  take(spot)
  putAfter(target, spot.card)
  return factsOf(spot.card)
}

export function swap(vault: Vault, random: Random): readonly number[] | undefined {
  const spot = drawSpot(vault, random)
  const other = spot && drawSpot(vault, random, ({ card }) => card !== spot.card && card.maker === spot.card.maker)
  if (!spot || !other) return undefined
  const [at, otherAt] = [spot.block.cards.indexOf(spot.card), other.block.cards.indexOf(other.card)]
  spot.block.cards[at] = other.card
  other.block.cards[otherAt] = spot.card
  return [...factsOf(spot.card), ...factsOf(other.card)]
}

export function reorder(vault: Vault, random: Random): readonly number[] | undefined {
  const file = random.pick(vault.files)
  const shuffle = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, place: random.below(1e9) }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item)
  file.blocks = shuffle(file.blocks)
  for (const block of file.blocks) block.cards = shuffle(block.cards)
  return file.blocks.flatMap(({ cards }) => cards.flatMap(factsOf))
}

export function renameFile(vault: Vault, random: Random): readonly number[] {
  const file = random.pick(vault.files)
  const path = `${file.path.replace(/(?:-new\d+)?\.md$/, '')}-new${random.below(1e6)}.md`
  file.path = path
  return file.blocks.flatMap(({ cards }) => cards.flatMap(factsOf))
}

export function renameHeading(vault: Vault, random: Random): readonly number[] {
  const file = random.pick(vault.files)
  const block = file.blocks.find(({ heading }) => heading !== '')
  const rename = (text: string) => (text.endsWith(' (revised)') ? text.replace(' (revised)', '') : `${text} (revised)`)
  if (block && random.chance(0.6)) block.heading = rename(block.heading)
  else file.title = rename(file.title)
  return (block ? [block] : file.blocks).flatMap(({ cards }) => cards.flatMap(factsOf))
}

/** The first half of the answer stays with the question; what is asked about the second is new. */
export function split(vault: Vault, random: Random): readonly number[] | undefined {
  const spot = drawSpot(vault, random, ({ block, card }) => block.shape === 'section' && card.answer.length > 1)
  if (!spot) return undefined
  const { card } = spot
  const second = card.answer.splice(Math.ceil(card.answer.length / 2))
  const phrasings = card.phrasings.map((phrasing) => `Further: ${phrasing}`)
  const { maker, values, question } = card
  delete card.beforeTypo
  putAfter(spot, { fact: vault.nextFact++, maker, values, phrasings, question: `Further: ${question}`, answer: second, once: new Map() })
  return factsOf(card)
}

/** The first question stays, and answers for both. */
export function merge(vault: Vault, random: Random): readonly number[] | undefined {
  const spot = drawSpot(vault, random, ({ block, card }) => block.shape === 'section' && card.maker !== 'statement')
  const next = spot?.file.blocks[spot.file.blocks.indexOf(spot.block) + 1]
  const second = next?.shape === 'section' ? next.cards[0] : undefined
  if (!spot || !next || !second || second.maker !== spot.card.maker) return undefined
  spot.card.answer = [...spot.card.answer, ...second.answer]
  take({ file: spot.file, block: next, card: second })
  return factsOf(spot.card)
}

export function add(vault: Vault, random: Random): readonly number[] | undefined {
  const card = makeNew(vault, random.pick(Object.keys(makers).filter((name) => name !== 'steps' && name !== 'nerve')), random)
  const place = drawSpot(vault, random, (other) => other.card.maker === card.maker)
  if (!place) return undefined
  putAfter(place, card)
  return factsOf(card)
}

export function addLookAlike(vault: Vault, random: Random, inItsPlace: boolean): readonly number[] | undefined {
  const spot = drawSpot(vault, random)
  const card = spot && makeLookAlike(vault, spot.card, random)
  if (!spot || !card) return undefined
  putAfter(spot, card)
  if (inItsPlace) remove(vault, spot)
  return factsOf(card)
}

export function restore(vault: Vault, random: Random): readonly number[] | undefined {
  if (vault.deleted.length === 0) return undefined
  const { card, block, file } = random.pick(vault.deleted)
  const isHome = (other: Spot) => (block.heading === '' ? other.file === file : other.block === block)
  const isFit = (other: Spot) => other.card.maker === card.maker && isLike(card, block)(other)
  // Mostly where it was, as an undo does; by chance, or where its table or file is gone, elsewhere.
  const home = random.chance(0.8) ? drawSpot(vault, random, (other) => isFit(other) && isHome(other)) : undefined
  const place = home ?? drawSpot(vault, random, isFit)
  if (!place) return undefined
  vault.deleted.splice(
    vault.deleted.findIndex((other) => other.card === card),
    1
  )
  putAfter(place, card)
  return factsOf(card)
}
