import type { ListCard } from '../../cards/card.js'
import { isLonger } from '../../kinds/answer-length.js'
import { measureAnswer } from '../../kinds/measure-answer.js'
import { showsNothing } from '../../kinds/shows-nothing.js'
import { holdsOnlyLinks } from '../../parse/sections/title-section.js'
import { type JudgedCard, namesClass, type QualityCheck } from './judged-card.js'

/** Reports a list in no order of more items than are learnt at once. */
export const setInAnswer: QualityCheck = (judged, report, limits) => {
  const items = tooManyItems(judged, false, limits('set-in-answer'))
  if (items > 0) report('set-in-answer', judged.card.position, { items })
}

/** The same of a numbered list. */
export const enumerationInAnswer: QualityCheck = (judged, report, limits) => {
  const items = tooManyItems(judged, true, limits('enumeration-in-answer'))
  if (items > 0) report('enumeration-in-answer', judged.card.position, { items })
}

type ListLimits = Readonly<Record<'items' | 'longItems' | 'words' | 'characters', number>>

/** How many items a list has, where that is too much and its author has not said that it is right; else nought. */
function tooManyItems(judged: JudgedCard, ordered: boolean, { items: most, longItems, ...length }: ListLimits): number {
  if (judged.card.kind !== 'list' || judged.kind.kind !== 'list') return 0
  const { list } = judged.card as ListCard
  if ((list.ordered === true) !== ordered) return 0
  // A table of contents asks nothing, and would not as several cards.
  if (list.children.every(({ children }) => children.every(holdsOnlyLinks))) return 0
  const items = list.children.filter(({ children }) => !showsNothing(children)).length
  // An author who sets `items` alone means all lists, also short ones.
  if (items <= Math.min(longItems, most)) return 0
  const isTooMuch = items > most || isLonger(measureAnswer([list]), { ...length, codeLines: Number.POSITIVE_INFINITY })
  return isTooMuch && !namesClass(judged, 'list') ? items : 0
}
