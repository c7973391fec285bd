/** Over about this many characters a question reads better smaller and lighter. */
const longQuestion = 120

/** The largest size would overflow a phone beyond this; characters of East Asia are twice as wide. */
const longestWord = 16

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The question's HTML, with the size that its length asks for. */
export function toAsk(html: string, text: string): string {
  const isWord = text !== '' && !/\s/.test(text) && [...text].length <= (wide.test(text) ? longestWord / 2 : longestWord)
  const size = text.length > longQuestion ? ' long' : isWord ? ' word' : ''
  return `<div class="ask${size}">${html}</div>`
}
