import type { Nodes } from 'mdast'
import type { CardBase } from '../../cards/card.js'
import type { CardContent } from '../../cards/content.js'
import type { Limits } from '../../diagnostics/limits.js'
import type { Report } from '../../diagnostics/message.js'
import { answerOf } from '../../kinds/answer-length.js'
import type { CardKind } from '../../kinds/kind.js'
import { toProse } from './to-prose.js'

/** A card with what several rules look at, each made once and only where one asks for it. */
export interface JudgedCard {
  readonly card: CardBase
  readonly kind: CardKind
  /** What asks. */
  readonly question: CardContent
  /** All that it shows besides. */
  readonly answer: readonly Nodes[]
  /** Their words alone, without code and formulas, a line for each block. */
  readonly asked: string
  readonly answered: string
  /** Its title or headings stand on it, or would if its deck did not say the same. */
  readonly hasContext: boolean
  /** The Markdown from the heading over it to its end. */
  readonly source: string
}

/** What a rule about the quality of a card is given. */
export type QualityCheck = (judged: JudgedCard, report: Report, limits: Limits) => void

/** `text` is that of the file, and `showsContext` whether its cards show what stands above them. */
export function toJudged(card: CardBase, kind: CardKind, { text, showsContext }: { text: string; showsContext: boolean }): JudgedCard {
  return {
    card,
    kind,
    question: kind.question(card),
    hasContext: card.context.length > 0 || (showsContext && card.headings.some((heading) => heading !== '')),
    get answer() {
      return keep(this, 'answer', answerOf(card, kind))
    },
    get asked() {
      return keep(this, 'asked', toProse(this.question))
    },
    get answered() {
      return keep(this, 'answered', toProse(this.answer))
    },
    get source() {
      const { start, end } = card.position ?? {}
      if (start?.offset === undefined || end?.offset === undefined) return ''
      const heading = text.startsWith('#', start.offset) ? start.offset : text.lastIndexOf('\n#', start.offset) + 1
      return keep(this, 'source', text.slice(heading, end.offset))
    }
  }
}

function keep<Name extends keyof JudgedCard>(judged: JudgedCard, name: Name, value: JudgedCard[Name]): JudgedCard[Name] {
  Object.defineProperty(judged, name, { value })
  return value
}

/** Whether an author has written a class at the heading or the content of a card. */
export const namesClass = ({ source }: JudgedCard, name: string): boolean =>
  new RegExp(`\\{[^{}\\n]{0,200}\\.${name}(?![\\w-])[^{}\\n]{0,200}\\}`).test(source)
