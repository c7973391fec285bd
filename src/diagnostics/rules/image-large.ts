import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { drawn } from './samples.js'

/** The head of a picture as wide as a print, in which nothing is drawn. */
const wide = Uint8Array.from('GIF89a\x70\x17\xa0\x0f\0\0\0;', (letter) => letter.charCodeAt(0))

export const imageLarge = {
  id: 'image-large',
  severity: 'info',
  mostAlone: 3,
  reason: ({ path, size }: { path: string; size: string }) =>
    `Image ${quote(path)} has ${size}, expected 2 MB and 4000 pixels at the most; \`--max-image-width 1600\` scales such`,
  title: 'A picture is larger than a card can show',
  meaning:
    'The file has more than 2 MB, or is wider or higher than 4000 pixels. A phone shows about 1200 of them. Save it smaller, ' +
    'or build with `--max-image-width 1600`, which scales wider pictures for the package and leaves your files as they are.',
  why: 'Each review loads it, every device keeps it, and a deck of such pictures takes long to sync.',
  wrong: { files: { 'heart/valves.md': drawn('valves.gif'), 'heart/valves.gif': wide } },
  right: { files: { 'heart/valves.md': drawn('valves.png'), 'heart/valves.png': '' } }
} satisfies Rule
