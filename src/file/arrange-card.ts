import type { Nodes, Paragraph } from 'mdast'
import type { BasicCard, Card, CardBase, CellsCard, ClozeCard, RowCard } from '../cards/card.js'
import { type ArticleLanguage, colourArticles, colourLine } from '../cards/colour-articles.js'
import type { CardContent } from '../cards/content.js'
import { collectSounds, holdsOnlySounds, spoken, toSoundLines, withoutSounds } from '../cards/speech.js'
import { toHeard, toText } from '../cards/to-text.js'

/**
 * A card as its fields show it: with what a voice reads, with each recording where it is heard with an answer and not with the question
 * of what it says, and with colours for genders.
 */
export function arrangeCard(card: CardBase): CardBase {
  return withGenders(arrangeSounds(card))
}

/** A vocabulary whose nouns show their gender. */
function withGenders(card: CardBase): CardBase {
  const own = card as Card
  const { articles } = own
  if (!articles || (own.kind !== 'basic' && own.kind !== 'row')) return card
  return own.kind === 'basic' ? basicWithGenders(own, articles) : rowWithGenders(own, articles)
}

const basicWithGenders = (card: BasicCard, language: ArticleLanguage): BasicCard => ({
  ...card,
  front: colourArticles(card.front, language),
  back: colourArticles(card.back, language)
})

const rowWithGenders = (card: RowCard, language: ArticleLanguage): RowCard => ({
  ...card,
  rowLabel: colourLine(card.rowLabel, language),
  cells: card.cells.map((cell) => ({ ...cell, content: colourLine(cell.content, language) }))
})

function arrangeSounds(card: CardBase): CardBase {
  // Of kinds that others define, nothing is known but what all cards have.
  const own = card as Card
  if (own.kind === 'row') return arrangeRow(own)
  if (own.kind === 'cells') return arrangeCells(own)
  if (own.kind === 'cloze') return arrangeCloze(own)
  const asked = 'front' in own && own.tts !== undefined ? { ...own, front: spokenQuestion(own.front, own.tts) } : own
  return asked.kind === 'basic' && asked.reversed ? arrangeBack(asked) : asked
}

/**
 * What a card that is asked by its sound alone plays: the recording in its question, else one that stands alone in its answer, else a
 * voice. `arranged` is the card with its voices.
 */
export function soundsOf(card: CardBase, arranged: CardBase): Paragraph[] {
  const own = card as Card
  // A statement or a list is asked for by more than what is heard of it.
  if (own.kind !== 'row' && own.kind !== 'basic') return []
  const alone = own.kind === 'row' ? own.cells.map(({ content }) => content) : own.back.map((node) => [node])
  const recordings = [collectSounds(questionOf(own)), collectSounds(alone.filter(holdsOnlySounds).flat())]
  return toSoundLines(recordings.find(({ length }) => length > 0) ?? collectSounds(questionOf(arranged as Card)))
}

const questionOf = (card: Card): readonly Nodes[] => (card.kind === 'row' ? card.rowLabel : card.kind === 'basic' ? card.front : [])

function arrangeRow(card: RowCard): RowCard {
  const { tts, ttsColumns = {} } = card
  const languageOf = (name: CardContent | RowCard['labelName']) => ttsColumns[toText(name).toLowerCase()]
  const cells = card.cells.map((cell) => ({ ...cell, content: spoken(cell.content, languageOf(cell.name)) }))
  const asked = { ...card, rowLabel: spoken(card.rowLabel, languageOf(card.labelName) ?? tts), cells }
  const moved = cells.filter(({ content }) => holdsOnlySounds(content))
  // What asks for the label is never its own sound, unless there is nothing else.
  if (!card.reversed || moved.length === 0 || moved.length === cells.length) return asked
  const kept = cells.filter((cell) => !moved.includes(cell))
  return { ...asked, cells: kept, extra: [...card.extra, ...toSoundLines(moved.flatMap(({ content }) => collectSounds(content)))] }
}

/** Anki plays what the open gaps hold with each question. */
function arrangeCells(card: CellsCard): CellsCard {
  const sounds = card.cells.flatMap(({ content }) => collectSounds(content))
  if (sounds.length === 0) return card
  const cells = card.cells.map((cell) => {
    const { children } = withoutSounds<Paragraph>({ type: 'paragraph', children: [...cell.content] })
    const isEmpty = holdsOnlySounds(cell.content)
    return { ...cell, content: isEmpty ? [{ type: 'text' as const, value: '▶' }] : children }
  })
  return { ...card, cells, extra: [...card.extra, ...toSoundLines(sounds)] }
}

/** A voice reads the whole text, with the answer. */
function arrangeCloze(card: ClozeCard): ClozeCard {
  const text = toHeard(card.text)
  if (card.tts === undefined || text === '' || collectSounds(card.text).length > 0) return card
  return { ...card, extra: [...card.extra, ...toSoundLines([{ type: 'speech', language: card.tts, text }])] }
}

function spokenQuestion([first, ...rest]: CardContent, language: string): CardContent {
  if (first?.type !== 'paragraph') return first ? [first, ...rest] : []
  return [{ ...first, children: [...spoken(first.children, language)] }, ...rest]
}

/** The answer of a card that also asks from it, without the lines and items that are sounds alone. */
function arrangeBack(card: BasicCard): BasicCard {
  const isMoved = (node: Nodes) => holdsOnlySounds([node])
  const moved = card.back.flatMap((node): Nodes[] => (node.type === 'list' ? node.children.filter(isMoved) : isMoved(node) ? [node] : []))
  const back = card.back.flatMap((node): CardContent => {
    if (node.type !== 'list') return isMoved(node) ? [] : [node]
    const children = node.children.filter((item) => !isMoved(item))
    return children.length === 0 ? [] : [{ ...node, children }]
  })
  if (moved.length === 0 || back.length === 0) return card
  return { ...card, back, extra: [...card.extra, ...toSoundLines(collectSounds(moved))] }
}
