/** More of a text says no more about a place. */
const longest = 300

/** The author's own words within a sentence, on one line; of a long text its start. */
export const quote = (text: string) => `\`${(text.length > longest ? `${text.slice(0, longest)}…` : text).replace(/\s+/g, ' ')}\``

/** The end of a sentence about a word that is nearly one of ours. */
export const meant = (suggestion: string | undefined) => (suggestion ? `; did you mean ${quote(suggestion)}?` : '')
