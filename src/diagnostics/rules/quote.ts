/** The author's own words within a sentence. */
export const quote = (text: string) => `\`${text}\``

/** The end of a sentence about a word that is nearly one of ours. */
export const meant = (suggestion: string | undefined) => (suggestion ? `; did you mean ${quote(suggestion)}?` : '')
