import type { CardBase, ContextLevel } from '../cards/card.js'
import { toReadable } from '../cards/to-text.js'
import { escapeAttribute, escapeText } from '../html/escape.js'
import { isRightToLeft } from '../kinds/is-right-to-left.js'
import type { CardKind, FieldContext, Fields } from '../kinds/kind.js'
import { noteTypeFamilies } from '../kinds/note-types/families.js'
import { toLines } from '../kinds/to-lines.js'
import { english, wordsIn } from '../kinds/words/words-in.js'

/** The fields that every card has alike: where it stands, what goes with its answer, its name in Anki's browser. `Id` is empty until it comes with the card's identity; `extra` is HTML. */
export function toSharedFields(card: CardBase, kind: CardKind, name: string, { block, inline }: FieldContext, extra: string): Fields {
  return {
    Name: escapeText(name),
    Context: toContextHtml(card.context, inline),
    Hint: toHint(block(card.hint), card.lang),
    [noteTypeFamilies[kind.family].extra]: extra,
    Source: block(card.source),
    Kind: isRightToLeft(card, kind) ? `${card.kind} rtl` : card.kind,
    Id: ''
  }
}

/** Over a hint stands a word in the card's language, where one is set that has another word than the template. */
function toHint(html: string, lang: string | undefined): string {
  const word = wordsIn(lang).hint
  if (html === '' || !lang || word === english.hint) return html
  const attribute = `lang="${escapeAttribute(lang)}"`
  return `<summary ${attribute}>${escapeText(word)}</summary><div ${attribute}>${html}</div>`
}

/** Outer levels as a quiet trail, the nearest legibly above the question. */
function toContextHtml(context: readonly ContextLevel[], inline: FieldContext['inline']): string {
  const nearest = context.at(-1)
  if (!nearest) return ''
  const outer = context.slice(0, -1).map((level) => `<bdi>${inline(level.content)}</bdi>`)
  const trail = outer.length === 0 ? '' : `<div class="trail">${outer.join(' › ')}</div>`
  return toLines(trail, `<div class="topic">${inline(nearest.content)}</div>`)
}

/** The note's line in Anki's browser: the nearest level, then what is asked. */
export function toName(card: CardBase, kind: CardKind): string {
  const question = kind.question(card)
  // Anki takes no note whose first field is empty, and a front may be raw HTML without a word.
  const asked = toReadable(noteTypeFamilies[kind.family].asksGaps ? question : question.slice(0, 1)) || '…'
  const nearest = card.context.at(-1)?.text
  return nearest ? `${nearest} › ${asked}` : asked
}
