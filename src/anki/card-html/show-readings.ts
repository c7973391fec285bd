/** What becomes of `漢字[かんじ]`. */
export type RubyReading = 'furigana' | 'kana' | 'kanji'

const written: Readonly<Record<RubyReading, (base: string, reading: string) => string>> = {
  furigana: (base, reading) => `<ruby><rb>${base}</rb><rt>${reading}</rt></ruby>`,
  kana: (_, reading) => reading,
  kanji: (base) => base
}

/**
 * The filters `furigana`, `kana` and `kanji`: Anki's ` ?([^ >]+?)\[(.+?)\]`, walked by hand so that no text can make it slow; a sound is
 * no reading. Source: rslib/src/template_filters.rs.
 */
export function showReadings(html: string, kind: RubyReading): string {
  const text = html.replaceAll('&nbsp;', ' ')
  const newline = finder(text, '\n')
  const ending = finder(text, ']')
  let shown = ''
  let position = 0
  for (let bracket = text.indexOf('['); bracket !== -1; bracket = text.indexOf('[', bracket + 1)) {
    if (bracket < position) continue
    const end = ending(bracket + 2)
    if (end === -1) break
    const line = newline(bracket + 1)
    if (line !== -1 && line < end) continue
    const start = Math.max(position, text.lastIndexOf(' ', bracket) + 1, text.lastIndexOf('>', bracket) + 1)
    if (start === bracket) continue
    const [base, reading] = [text.slice(start, bracket), text.slice(bracket + 1, end)]
    const from = start > position && text.charAt(start - 1) === ' ' ? start - 1 : start
    shown += text.slice(position, from)
    shown += reading.startsWith('sound:') ? text.slice(from, end + 1) : written[kind](base, reading)
    position = end + 1
  }
  return shown + text.slice(position)
}

/** Finds a character at or after a place. Places only grow, so the text is gone through once. */
function finder(text: string, character: string): (from: number) => number {
  let found = -2
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(character, from)
    return found
  }
}
