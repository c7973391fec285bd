import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { drawn } from './samples.js'

export const mediaMissing = {
  id: 'media-missing',
  severity: 'warning',
  mostAlone: 20,
  reason: ({ path, looked }: { path: string; looked: string }) =>
    path.trim() === ''
      ? 'An image without an address, expected the path of a file'
      : `Media file ${quote(path)} not found, expected it ${looked}`,
  title: 'A picture, sound or video is not there',
  meaning:
    'The file was looked for beside the note, then from the folder that is built (`/name` only there), and then anywhere below it by its name alone. ' +
    'Put it there, or correct the path. Until then the alternative text and the name of the file stand in its place.',
  why: 'The card lacks what you wanted to see on it.',
  wrong: { files: { 'heart/valves.md': drawn('valves.png') } },
  right: { files: { 'heart/valves.md': drawn('valves.png'), 'heart/valves.png': '' } }
} satisfies Rule
