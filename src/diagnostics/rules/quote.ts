/** The author's own words within a sentence, on one line. */
export const quote = (text: string) => `\`${text.replace(/\s+/g, ' ')}\``

/** The end of a sentence about a word that is nearly one of ours. */
export const meant = (suggestion: string | undefined) => (suggestion ? `; did you mean ${quote(suggestion)}?` : '')
