import { escapeAttribute } from '../html/escape.js'
import { definitionsOn } from '../html/formulas/definitions-on.js'
import { gapHole } from '../html/holes.js'
import type { Html, HtmlOptions } from '../html/html.js'
import type { FieldContext, FieldOptions, Fields } from '../kinds/kind.js'
import { noteTypeFamilies } from '../kinds/note-types/families.js'
import { calloutWord } from '../kinds/words/callout-words.js'
import { arrangeCard, soundsOf } from './arrange-card.js'
import { toOwnFields } from './own-fields.js'
import { contextOf, type PlacedCard } from './placed-card.js'
import { toName, toSharedFields } from './shared-fields.js'
import { watchFootnotes } from './watch-footnotes.js'

/** A card's fields, all but `Id`: HTML, and plain text where the field list says so. With marks for what only the whole build knows. */
export function renderCard(
  placed: PlacedCard,
  html: Html,
  { media, trusted }: { readonly media: HtmlOptions['media']; readonly trusted: boolean }
): Fields {
  const { card: given, kind, footnotes, content, own: noteType } = placed
  const card = arrangeCard(given)
  const definitions = definitionsOn([...contextOf(given), ...content], trusted)
  const toOptions = ({ withGaps = false, insideGap = false }: FieldOptions = {}): HtmlOptions => ({
    withGaps,
    media,
    footnotes,
    displaysLoneFormulas: true,
    definitions,
    calloutWord: (type) => calloutWord(type, card.lang),
    insideGap
  })
  const plain: FieldContext = {
    gapNumbers: (kind.gaps?.(given) ?? []).map((_, index) => gapHole(index)),
    block: (content, more) => html.block(content, toOptions(more)),
    inline: (content, more) => html.inline(content, toOptions(more))
  }
  const name = toName(given, kind)
  if (noteType) {
    const { block, inline } = plain
    const theirs: FieldContext = {
      ...plain,
      block: (...content) => inLanguage(block(...content), card.lang),
      inline: (...content) => inLanguage(inline(...content), card.lang, 'span')
    }
    return toOwnFields(noteType, { card, kind }, name, theirs)
  }
  const { switches, wordless } = noteTypeFamilies[kind.family]
  const { context, unlisted } = watchFootnotes(plain, footnotes)
  const own = Object.entries(kind.fields(card, context)).map(([name, value]) => [
    name,
    wordless.includes(name) ? value : inLanguage(value, card.lang)
  ])
  const extra = html.block(card.extra, { listed: unlisted(), ...toOptions() })
  const heard = given.listen ? soundsOf(given, card) : []
  const third = heard.length > 0 && { Third: plain.block(heard) }
  return Object.assign(toSharedFields(card, kind, name, plain, extra), third, switches(card, kind), Object.fromEntries(own))
}

function inLanguage(value: string, lang: string | undefined, element = 'div'): string {
  return value === '' || !lang ? value : `<${element} lang="${escapeAttribute(lang)}">${value}</${element}>`
}
