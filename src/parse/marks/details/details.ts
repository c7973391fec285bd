import type { Mark } from '../mark.js'
import { readDetails } from './read-details.js'
import { splitDetails } from './split-details.js'

/** `<details>` whose summary asks. */
export const details: Mark = { name: 'details', settle: splitDetails, read: readDetails }
