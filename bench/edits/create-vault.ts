import { makers } from './makers.js'
import type { Random } from './random.js'
import type { Block, Card, Vault, VaultFile } from './vault.js'

/** Cards of each maker, 2,000 with all gaps and steps. */
const counts: Readonly<Record<string, number>> = {
  ...{
    symptoms: 120,
    treatment: 120,
    causes: 120,
    mechanism: 70,
    statement: 200,
    nerve: 60,
    event: 95,
    drug: 125,
    article: 215,
    noun: 190
  },
  ...{ country: 95, term: 90, gaps: 100, sentence: 55, steps: 20 }
}
/** Headings of tables and lines, and how many cards stand below one. */
const headings: Readonly<Record<string, string>> = {
  ...{
    drug: 'Drugs and their classes',
    article: 'Articles',
    noun: 'Words of lesson',
    country: 'Capitals',
    term: 'Terms',
    sentence: 'Muscles'
  }
}
const perHeading = 25
const blocksPerFile = 30

/** Notes of a learner of medicine, history, geography, German and economics, in files and folders. */
export function createVault(random: Random): Vault {
  const vault: Vault = { files: [], nextFact: 1, made: new Set(), deleted: [] }
  for (const [maker, count] of Object.entries(counts)) {
    const cards = Array.from({ length: count }, () => makeNew(vault, maker, random))
    const blocks = toBlocks(maker, cards)
    const perFile = blocks[0]?.heading === '' ? blocksPerFile : 2
    for (let start = 0; start < blocks.length; start += perFile)
      vault.files.push(toFile(maker, start / perFile, blocks.slice(start, start + perFile)))
  }
  return vault
}

/** A card that was never made before. */
export function makeNew(vault: Vault, maker: string, random: Random): Card {
  for (;;) {
    const card = make(
      vault,
      maker,
      sizesOf(maker).map((size) => random.below(size))
    )
    if (card) return card
  }
}

/** A card like another in all but one thing, which was never made before; none where all were. */
export function makeLookAlike(vault: Vault, { maker, values }: Card, random: Random): Card | undefined {
  const sizes = sizesOf(maker)
  for (let attempt = 0; attempt < 50; attempt++) {
    const changed = random.below(sizes.length)
    const card = make(
      vault,
      maker,
      values.map((value, index) => (index === changed ? random.below(sizes[index] ?? 1) : value))
    )
    if (card) return card
  }
  return undefined
}

function make(vault: Vault, maker: string, values: readonly number[]): Card | undefined {
  const name = `${maker} ${values.join(' ')}`
  const made = makers[maker]?.make(values)
  if (!made || vault.made.has(name)) return undefined
  vault.made.add(name)
  const fact = vault.nextFact++
  const answer = made.answer.map((piece) => (typeof piece === 'string' ? piece : { text: piece.text, fact: vault.nextFact++ }))
  return { fact, maker, values, phrasings: made.phrasings, question: made.phrasings[0] ?? '', answer, once: new Map() }
}

function sizesOf(maker: string): readonly number[] {
  return makers[maker]?.sizes ?? []
}

/** A block for a card that stands under a heading of its own. */
export function toBlock(card: Card): Block {
  const maker = makers[card.maker]
  if (!maker) throw new RangeError(`No maker \`${card.maker}\``)
  return { shape: maker.shape, heading: '', cards: [card], ...(maker.columns && { columns: maker.columns }) }
}

function toBlocks(maker: string, cards: readonly Card[]): readonly Block[] {
  const heading = headings[maker]
  if (heading === undefined) return cards.map(toBlock)
  return Array.from({ length: Math.ceil(cards.length / perHeading) }, (_, index) => {
    const below = cards.slice(index * perHeading, (index + 1) * perHeading)
    const [first] = below
    if (!first) throw new RangeError('A heading without cards')
    return { ...toBlock(first), heading: `${heading} ${index + 1}`, cards: below }
  })
}

function toFile(maker: string, index: number, blocks: readonly Block[]): VaultFile {
  return { path: `${makers[maker]?.folder}/${maker}-${index + 1}.md`, title: `${maker} ${index + 1}`, blocks: [...blocks] }
}
