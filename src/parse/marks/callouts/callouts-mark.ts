import type { Mark } from '../mark.js'
import { keepEscapedQuotes } from './keep-escaped-quotes.js'
import { suspectCallouts } from './suspect-callouts.js'

/** `> [!hint]` and its kin. */
export const callouts: Mark = {
  name: 'callouts',
  settle: keepEscapedQuotes,
  suspect: suspectCallouts
}
