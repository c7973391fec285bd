/** A cue under the question, from HTML. */
export const toCue = (html: string) => `<div class="cue">${html}</div>`
