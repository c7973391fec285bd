const letters = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}'
const marks = '\\u3001-\\u303f\\u30fb\\u30fc\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65'

/** Signs that other scripts use too; beside a letter or sign that only these have they are theirs. */
const shared = '“”‘’—…'

const own = `${letters}${marks}`
const lineEnd = new RegExp(`(?<=[${own}])\\n(?=[${own}${shared}])|(?<=[${shared}])\\n(?=[${own}])`, 'gu')

/** Most texts have none of their characters, which is seen sooner than what stands around each line end. */
const mayBeIdle = (text: string) => text.includes('\n') && /[\u2e80-\uffff]/.test(text)

/** Offsets of line ends that are no space: between Han or Kana and their punctuation. */
export function idleLineEnds(text: string): number[] {
  return mayBeIdle(text) ? Array.from(text.matchAll(lineEnd), ({ index }) => index) : []
}

/** The text without them. */
export function joinEastAsianLines(text: string): string {
  return mayBeIdle(text) ? text.replace(lineEnd, '') : text
}
