/** Over about this many characters a question reads better smaller and lighter. */
const longQuestion = 120

/** The question's HTML, with the size that its length asks for. */
export function toAsk(html: string, text: string): string {
  const size = text.length > longQuestion ? ' long' : text !== '' && !/\s/.test(text) && text.length <= 24 ? ' word' : ''
  return `<div class="ask${size}">${html}</div>`
}
