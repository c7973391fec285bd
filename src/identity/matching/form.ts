/** A text without what an editor or a formatter changes: case, punctuation, kinds of quotes and dashes, white space. Signs that mean something stay. */
export function toForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=^|\s)[-\u2212](?=\p{N})/gu, '\u2212')
    .replace(/(?:(?![#%&*@/])\p{P})+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The number, letter or numeral that a heading is counted by: `1.2 `, `3) `, `b) `, `IV. `. */
const numbering =
  /^\s*(?:(?:chapter|kapitel|chapitre|cap[ií]tulo|question|frage|nr\.?|no\.?|q|§|#|問|第|题)\s*\p{N}+|\p{L}+\s\p{N}+(?:\.\p{N}+)*(?=:)|\p{N}+(?:\.\p{N}+)*[.)]?|[a-z]\)|[ivxlc]+[.)])[\s:.)、：–—-]+(?=\S)/iu

/** A text without the number that it is counted by. Two wars differ in no more than that, so something else must agree too. */
export function withoutNumbering(text: string): string {
  return text.replace(numbering, '')
}
