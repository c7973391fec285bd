import type { Rule } from './rule.js'
import { note } from './samples.js'

export const notUtf8 = {
  id: 'not-utf8',
  severity: 'error',
  costs: 'file',
  reason: () => 'Bytes that are not UTF-8, expected the file to be saved as UTF-8 text',
  title: 'A file is not saved as UTF-8',
  meaning: 'The file holds bytes that are no UTF-8, most often because an old editor saved it in another encoding. Save it again as UTF-8.',
  why: 'Read in the wrong encoding, every accented letter on your cards would be a wrong one.',
  wrong: { files: { 'note.md': Uint8Array.from('# Coffee\n\n## How is it spelt?\n\nCaf\u00e9.\n', (letter) => letter.charCodeAt(0)) } },
  right: note`
    # Coffee

    ## How is it spelt?

    Café.
  `
} satisfies Rule
