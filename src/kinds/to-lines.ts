/** Blocks of HTML, each on a line: Anki's browser shows a field's text on one, and runs together what nothing parts. */
export const toLines = (...blocks: readonly string[]) => blocks.filter((block) => block !== '').join('\n')
