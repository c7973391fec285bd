import { escapeAttribute } from '../html/escape.js'
import { gapHole } from '../html/holes.js'
import type { Html, HtmlOptions } from '../html/html.js'
import type { FieldContext, FieldOptions, Fields } from '../kinds/kind.js'
import { noteTypeFamilies } from '../kinds/note-types/families.js'
import { arrangeCard, soundsOf } from './arrange-card.js'
import type { PlacedCard } from './placed-card.js'
import { toName, toSharedFields } from './shared-fields.js'

/** A card's fields, all but `Id`: HTML, and plain text where the field list says so. With marks for what only the whole build knows. */
export function renderCard({ card: given, kind, footnotes }: PlacedCard, html: Html, media: HtmlOptions['media']): Fields {
  const card = arrangeCard(given)
  const toOptions = ({ withGaps = false, insideGap = false }: FieldOptions = {}): HtmlOptions => ({
    withGaps,
    media,
    footnotes,
    displaysLoneFormulas: true,
    insideGap
  })
  const plain: FieldContext = {
    gapNumbers: (kind.gaps?.(given) ?? []).map((_, index) => gapHole(index)),
    block: (content, more) => html.block(content, toOptions(more)),
    inline: (content, more) => html.inline(content, toOptions(more))
  }
  const own = Object.entries(kind.fields(card, plain)).map(([name, value]) => [name, inLanguage(value, card.lang)])
  const heard = given.listen ? soundsOf(given, card) : []
  return {
    ...toSharedFields(card, kind, toName(given, kind), plain),
    ...(heard.length > 0 && { Third: plain.block(heard) }),
    ...noteTypeFamilies[kind.family].switches(card, kind),
    ...Object.fromEntries(own)
  }
}

function inLanguage(value: string, lang: string | undefined): string {
  return value === '' || !lang ? value : `<div lang="${escapeAttribute(lang)}">${value}</div>`
}
