import type { Block, Card, Vault, VaultFile } from './vault.js'

/** A vault as Markdown, and where in it each card stands. */
export interface Written {
  readonly texts: Readonly<Record<string, string>>
  /** By `path:line`, 1-based. */
  readonly cards: ReadonlyMap<string, Card>
  /** The heading of the table or lines that a card stands in; empty where it has one of its own. */
  readonly headings: ReadonlyMap<Card, string>
}

export function writeVault(vault: Vault): Written {
  const cards = new Map<string, Card>()
  const texts = Object.fromEntries(
    vault.files.map((file) => {
      const lines: string[] = []
      const write = (line: string, card?: Card) => {
        lines.push(line)
        if (card) cards.set(`${file.path}:${lines.length}`, card)
      }
      writeFile(file, write)
      return [`/vault/${file.path}`, `${lines.join('\n')}\n`]
    })
  )
  const headings = new Map(
    vault.files.flatMap(({ blocks }) => blocks.flatMap(({ heading, cards }) => cards.map((card) => [card, heading] as const)))
  )
  return { texts, cards, headings }
}

type Write = (line: string, card?: Card) => void

function writeFile(file: VaultFile, write: Write): void {
  // Where every paragraph with gaps is a card of its own.
  if (file.path.startsWith('sentences/')) for (const line of ['---', 'cards: marked', '---']) write(line)
  write(`# ${file.title}`)
  for (const block of file.blocks) {
    write('')
    writeBlock(block, write)
  }
}

function writeBlock({ shape, heading, columns = [], cards }: Block, write: Write): void {
  if (heading !== '') {
    write(`## ${heading}`)
    write('')
  }
  if (shape === 'table') {
    write(`| ${columns.join(' | ')} |`)
    write(`| ${columns.map(() => '---').join(' | ')} |`)
  }
  for (const card of cards) {
    if (shape === 'table') write(`| ${card.question} | ${textOf(card)} |`, card)
    else if (shape === 'lines') {
      write(card.question === '' ? textOf(card) : `${card.question} :: ${textOf(card)}`, card)
      write('')
    } else writeSection(card, shape, write)
  }
}

function writeSection(card: Card, shape: Block['shape'], write: Write): void {
  write(`## ${card.question}${shape === 'steps' ? ' {.overlap}' : ''}`, card)
  write('')
  if (shape === 'steps')
    for (const [index, piece] of card.answer.entries()) write(`${index + 1}. ${typeof piece === 'string' ? piece : piece.text}`)
  else if (shape === 'section' && card.answer.length > 1) for (const piece of card.answer) write(`- ${piece}`)
  else write(textOf(card))
}

/** The answer in a line; gaps in braces. */
export function textOf({ answer }: Card): string {
  const hasGaps = answer.some((piece) => typeof piece !== 'string')
  return answer.map((piece) => (typeof piece === 'string' ? piece : `{{${piece.text}}}`)).join(hasGaps ? '' : ', ')
}
