import { atPlace } from '../cards/at-place.js'
import type { OverlapCard } from '../cards/card.js'
import type { CardContent } from '../cards/content.js'
import { collectSounds, toSoundLines, withoutSounds } from '../cards/speech.js'
import { toAnswerText, toText } from '../cards/to-text.js'
import { isRightToLeft } from './is-right-to-left.js'
import type { CardKind } from './kind.js'
import { findList, toParagraph } from './shape.js'
import { showsNothing } from './shows-nothing.js'
import { toLines } from './to-lines.js'

/** A list of which one item at a time is asked: of an ordered list only what stands before it is shown. */
export const overlap: CardKind<OverlapCard> = {
  kind: 'overlap',
  family: 'cloze',
  classes: ['overlap'],
  takes: ['typed'],
  shape: 'one list',
  hasShape: (section) => findList(section.body) !== undefined,
  recognises: (section) => section.policies.lists === 'overlap' && findList(section.body) !== undefined,
  read(section) {
    const found = findList(section.body)
    if (!found) return []
    const { before, list, after } = found
    const sounds = collectSounds(list.children)
    return [
      atPlace<OverlapCard>(section.place, {
        extra: [...section.place.extra, ...toSoundLines(sounds)],
        kind: 'overlap',
        key: section.frontText,
        title: section.front,
        before,
        items: list.children.map((item) => item.children.map(withoutSounds)),
        ordered: list.ordered === true,
        ...(list.ordered && typeof list.start === 'number' && list.start !== 1 ? { start: list.start } : {}),
        after
      })
    ]
  },
  gaps: (card) => card.items.filter(isFilled).map((item) => ({ text: toText(item) })),
  content: (card) => [...card.title, ...card.before, ...card.items.flat(), ...card.after],
  question: (card) => [toParagraph(card.title)],
  fields(card, { block, inline, gapNumbers }) {
    let asked = 0
    const isFromRight = isRightToLeft(card, overlap)
    const items = card.items.map((item, index) => {
      if (!isFilled(item)) return '<div class="item"></div>'
      const number = gapNumbers[asked++] ?? asked
      const place = `${index + 1} / ${card.items.length}`
      // From right to left its numbers would change sides; the marks isolate it.
      const hint = isFromRight ? `\u2066${place}\u2069` : place
      return `{{c${number}::<div class="item">${block(item, { insideGap: true })}</div>::${hint}}}`
    })
    return {
      Text: toLines(block(card.before), `${toOpeningTag(card)}${toLines(...items)}</div>`, block(card.after)),
      Title: inline(card.title)
    }
  },
  answer: (card) => card.items.map((item) => toAnswerText(item)).join(' ')
}

/** An empty item asks nothing, and keeps the numbers of those below it. */
const isFilled = (item: CardContent) => !showsNothing(item)

function toOpeningTag({ ordered, start }: OverlapCard): string {
  if (!ordered) return '<div class="items">'
  return `<div class="items ordered"${start === undefined ? '' : ` style="counter-reset:list-item ${start - 1}"`}>`
}
