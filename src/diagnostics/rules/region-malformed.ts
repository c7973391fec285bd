import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { occluded } from './samples.js'

export const regionMalformed = {
  id: 'region-malformed',
  severity: 'error',
  reason: ({ region, expected }: { region: string; expected: string }) => `Region ${quote(region)}, expected ${expected}`,
  title: 'An item below a picture is no region of it',
  meaning:
    'Below a picture with `.occlude` each item of the list is a region: a name, a colon and left, top, width and height in percent of the picture, ' +
    'as in `aorta: 10% 20% 30% 12%`. `ellipse` before the four numbers makes it the ellipse in that box, and `polygon` is followed by its points, ' +
    'as in `aorta: polygon 10% 20%, 40% 20%, 25% 50%`. All must lie within the picture. The note is left out until the region can be read, and Anki keeps the one it has.',
  why: 'A region that is left out would take its card away, and one in the wrong place would hide what it does not ask.',
  wrong: occluded('aorta: 80% 20% 30% 12%'),
  right: occluded('aorta: 60% 20% 30% 12%')
} satisfies Rule
