import type { MatchedBy } from '../identity/index.js'

/** What agreed when a card was found again, in words. */
export const matchedBy: Readonly<Record<MatchedBy, string>> = {
  id: 'its id',
  same: 'its question and answer',
  front: 'its question',
  form: 'its question, apart from case, punctuation and numbering',
  answer: 'its answer',
  similar: 'its text, which is much the same'
}
