import type { CardBase } from '../cards/card.js'
import { holdsWords } from '../cards/holds-words.js'
import { toNoteName } from '../cards/note-name.js'
import { toText } from '../cards/to-text.js'
import type { Report } from '../diagnostics/message.js'
import type { CardKind } from '../kinds/kind.js'
import { noteTypeFamilies } from '../kinds/note-types/families.js'
import { showsNothing } from '../kinds/shows-nothing.js'
import { findLeaks } from './find-leaks.js'
import { findLoneEmbed } from './find-lone-embed.js'

/** Shorter answers than this stand in too many questions by chance. */
const shortestAnswer = 4

/** Tells of a card that gives its answer away. */
export function lintCard(card: CardBase, kind: CardKind, report: Report): void {
  if (noteTypeFamilies[kind.family].asksGaps) {
    for (const leak of findLeaks(kind.content(card))) report('cloze-leak', leak.place ?? card.position, { text: leak.text })
    return
  }
  // What a heading asks is looked at where it is read; this is a mark.
  if (showsNothing(kind.question(card)))
    report('mark-without-side', card.position, { what: 'A question that shows nothing', expected: 'text or a picture before the mark' })
  if (kind.typed && showsNothing(kind.typed(card)))
    report('mark-without-side', card.position, { what: 'An answer that shows nothing', expected: 'text or a picture after the mark' })
  const embed = kind.typed && findLoneEmbed(kind.typed(card))
  if (embed)
    report('mark-without-side', embed, {
      what: `An answer that is only the name of the note \`${toNoteName(embed.target)}\``,
      expected: 'the text itself, since no other note is taken into a card'
    })
  if (!kind.takes?.includes('typed')) return
  const answer = kind.answer(card)
  const question = toText(kind.question(card))
  if (answer.length < shortestAnswer || answer === question || !holdsWords(question, answer)) return
  report('answer-in-question', card.position, { answer })
}
