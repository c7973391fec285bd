import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { drawn } from './samples.js'

export const mediaCaseMismatch = {
  id: 'media-case-mismatch',
  severity: 'info',
  mostAlone: 3,
  replacement: ({ path, found }: { path: string; found: string }) => {
    const kept = path.split('/').slice(0, -found.split('/').length)
    const expected = [...kept, found].join('/')
    // What is percent-encoded, or spelt with other letters, is not put right by its capitals.
    return expected.toLowerCase() === path.toLowerCase() ? { actual: path, expected } : undefined
  },
  reason: ({ path, found }: { path: string; found: string }) =>
    `Media file ${quote(path)} is spelt ${quote(found)} on disk and is taken all the same, expected the same capitals in both`,
  title: 'A file is written with other capitals than it has',
  meaning:
    'The file is there, but some of its letters are capitals in one place and small in the other. It is on the card, since names in the package are ' +
    'build-deck’s own. Write it in the note as it is named on disk.',
  why: 'Windows and macOS take the two for the same, Linux and many other programs do not: they will not show the picture in the note.',
  wrong: { files: { 'heart/valves.md': drawn('valves.PNG'), 'heart/valves.png': '' } },
  right: { files: { 'heart/valves.md': drawn('valves.png'), 'heart/valves.png': '' } }
} satisfies Rule
