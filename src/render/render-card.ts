import type { Card } from '../cards/card.js'
import { toReadable } from '../cards/to-text.js'
import { escapeText } from '../html/escape.js'
import type { Html, HtmlOptions } from '../html/html.js'
import type { Identified } from '../identity/index.js'
import { kindOf } from '../kinds/index.js'
import type { FieldContext, Fields } from '../kinds/kind.js'
import { referredFootnotes } from './referred-footnotes.js'
import { toName, toSharedFields } from './shared-fields.js'

/** A card's fields, all of them: HTML, and plain text where the field list says so. */
export function renderCard(card: Card, { guid, gapNumbers }: Identified, html: Html, media: HtmlOptions['media']): Fields {
  const kind = kindOf(card.kind)
  const options: HtmlOptions = { family: kind.family, media, footnotes: referredFootnotes(card) }
  const plain: FieldContext = {
    gapNumbers,
    block: (content, more) => html.block(content, { ...options, ...more }),
    inline: (content, more) => html.inline(content, { ...options, ...more })
  }
  const own = Object.entries(kind.fields(card, plain)).map(([name, value]) => [name, inLanguage(value, card.lang)])
  return {
    ...toSharedFields(card, guid, toName(card, toReadable), plain),
    ...toSwitches(card, kind.answer(card)),
    ...Object.fromEntries(own)
  }
}

/** Exactly empty when off: Anki takes anything else for on. */
function toSwitches(card: Card, answer: string): Fields {
  if (kindOf(card.kind).family === 'cloze') return card.typed ? { Typed: '1' } : {}
  return {
    ...(card.reversed ? { Reverse: '1' } : {}),
    ...(card.typed ? { Typed: escapeText(answer) } : {}),
    ...(card.typed && card.reversed
      ? { TypedReverse: escapeText(toReadable(card.kind === 'row' ? card.rowLabel : card.kind === 'basic' ? card.front : [])) }
      : {})
  }
}

function inLanguage(value: string, lang: string | undefined): string {
  return value === '' || !lang ? value : `<div lang="${escapeText(lang)}">${value}</div>`
}
