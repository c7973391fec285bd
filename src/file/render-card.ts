import type { CardBase } from '../cards/card.js'
import { toTyped } from '../cards/to-text.js'
import { escapeText } from '../html/escape.js'
import { gapHole } from '../html/holes.js'
import type { Html, HtmlOptions } from '../html/html.js'
import type { CardKind, FieldContext, FieldOptions, Fields } from '../kinds/kind.js'
import type { PlacedCard } from './placed-card.js'
import { toName, toSharedFields } from './shared-fields.js'

/** A card's fields, all but `Id`: HTML, and plain text where the field list says so. With marks for what only the whole build knows. */
export function renderCard({ card, kind, footnotes }: PlacedCard, html: Html, media: HtmlOptions['media']): Fields {
  const toOptions = ({ withGaps = false, insideGap = false }: FieldOptions = {}): HtmlOptions => ({
    family: withGaps ? 'cloze' : 'standard',
    media,
    footnotes,
    insideGap
  })
  const plain: FieldContext = {
    gapNumbers: (kind.gaps?.(card) ?? []).map((_, index) => gapHole(index)),
    block: (content, more) => html.block(content, toOptions(more)),
    inline: (content, more) => html.inline(content, toOptions(more))
  }
  const own = Object.entries(kind.fields(card, plain)).map(([name, value]) => [name, inLanguage(value, card.lang)])
  return {
    ...toSharedFields(card, toName(card, kind), plain),
    ...toSwitches(card, kind),
    ...Object.fromEntries(own)
  }
}

/** Exactly empty when off: Anki takes anything else for on. */
function toSwitches(card: CardBase, kind: CardKind): Fields {
  if (kind.family === 'cloze') return card.typed ? { Typed: '1' } : {}
  return {
    ...(card.reversed ? { Reverse: '1' } : {}),
    ...(card.typed ? { Typed: escapeText(kind.typed ? toTyped(kind.typed(card)) : kind.answer(card)) } : {}),
    ...(card.typed && card.reversed ? { TypedReverse: escapeText(toTyped(kind.question(card))) } : {})
  }
}

function inLanguage(value: string, lang: string | undefined): string {
  return value === '' || !lang ? value : `<div lang="${escapeText(lang)}">${value}</div>`
}
