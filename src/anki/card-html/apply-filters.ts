import { decodeEntities } from '../text/entities.js'
import { stripMarkup } from '../text/strip-markup.js'
import { type AskedGap, showGaps, showGapsAlone } from './show-gaps.js'
import { showHint } from './show-hint.js'
import { showReadings } from './show-readings.js'

/** A field's HTML after the filters of a replacement, the innermost first. Those that Anki does not know change nothing. Source: rslib/src/template_filters.rs. */
export function applyFilters(html: string, filters: readonly string[], field: string, asked: AskedGap): string {
  // what stands inside of `type` counts only if it is `cloze` or `nc`, alone
  if (filters.at(-1) === 'type') return `[[type:${filters.length === 2 && isOfType(filters[0]) ? `${filters[0]}:` : ''}${field}]]`
  return filters.reduce((text, filter) => applyFilter(text, filter, field, asked), html)
}

const isOfType = (filter: string | undefined) => filter === 'cloze' || filter === 'nc'

function applyFilter(html: string, filter: string, field: string, asked: AskedGap): string {
  switch (filter) {
    case 'text':
      return decodeEntities(stripMarkup(html))
    case 'furigana':
    case 'kana':
    case 'kanji':
      return showReadings(html, filter)
    case 'hint':
      return showHint(html, field)
    case 'cloze':
      return showGaps(html, asked)
    case 'cloze-only':
      return showGapsAlone(html, asked)
    case 'type-cloze':
      return `[[type:cloze:${field}]]`
    case 'type-nc':
      return `[[type:nc:${field}]]`
    default:
      return filter.startsWith('tts ') ? `[anki:tts lang=${filter.slice('tts '.length)}]${html}[/anki:tts]` : html
  }
}
