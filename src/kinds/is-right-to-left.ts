import type { CardBase } from '../cards/card.js'
import { toText } from '../cards/to-text.js'
import type { CardKind } from './kind.js'

const languages = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ps', 'sd', 'ug', 'ur', 'yi'])

const firstLetter = /\p{L}/u

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether a card is laid out from the right: by its language where that is known, else by the first letter of what it asks. */
export function isRightToLeft(card: CardBase, kind: CardKind): boolean {
  const language = card.lang ?? card.writtenIn
  if (language) return languages.has(language.toLowerCase().split('-')[0] ?? '')
  return rightToLeft.test(firstLetter.exec(toText(kind.question(card)))?.[0] ?? '')
}
