const letters = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}'
const marks = '\\u3001-\\u303f\\u30fb\\u30fc\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65'

/** Signs that other scripts use too; beside a letter or sign that only these have they are theirs. */
const shared = '“”‘’—…'

const own = `${letters}${marks}`
const lineEnd = new RegExp(`(?<=[${own}])\\n(?=[${own}${shared}])|(?<=[${shared}])\\n(?=[${own}])`, 'gu')

/** Offsets of line ends that are no space: between Han or Kana and their punctuation. */
export function idleLineEnds(text: string): number[] {
  return text.includes('\n') ? Array.from(text.matchAll(lineEnd), ({ index }) => index) : []
}

/** The text without them. */
export function joinEastAsianLines(text: string): string {
  return text.includes('\n') ? text.replace(lineEnd, '') : text
}
