import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { drawn } from './samples.js'

export const mediaOutsideRoot = {
  id: 'media-outside-root',
  severity: 'warning',
  mostAlone: 20,
  reason: ({ path }: { path: string }) => `Media file ${quote(path)} lies outside the input folder, expected it inside`,
  title: 'A file lies outside the folder that is built',
  meaning:
    'Only files below the input folder are taken into the package. Move the file there, or build the folder that holds both. ' +
    'Until then the alternative text and the name of the file stand in its place.',
  why: 'Notes may come from a stranger, and a note must not be able to take any file of your disk into a package that you share.',
  wrong: { files: { 'heart/valves.md': drawn('../valves.png'), 'valves.png': '' } },
  right: { files: { 'heart/valves.md': drawn('valves.png'), 'heart/valves.png': '' } }
} satisfies Rule
