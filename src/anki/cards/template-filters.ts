// rslib/src/template_filters.rs; `nc` and `cloze` also follow `type`
const filters = [
  ...['text', 'furigana', 'kana', 'kanji', 'hint', 'cloze', 'cloze-only'],
  ...['type', 'type-cloze', 'type-nc', 'nc', 'tts', 'tts-voices']
]
const known = new Set(['', ...filters])

/** Whether Anki itself knows a filter. Add-ons may know others. */
export function isKnownFilter(filter: string): boolean {
  return known.has(filter) || filter.startsWith('tts ')
}

/** Names of Anki's own filters. */
export const knownFilters: readonly string[] = filters
