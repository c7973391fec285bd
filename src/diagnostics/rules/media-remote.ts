import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { drawn } from './samples.js'

export const mediaRemote = {
  id: 'media-remote',
  severity: 'warning',
  mostAlone: 3,
  reason: ({ url, problem }: { url: string; problem?: string | undefined }) =>
    problem === undefined
      ? `Image ${quote(url)} is on the network and will not show offline, expected a file beside the note`
      : `${quote(url)} could not be fetched (${problem}), expected a picture, sound or video there, or a file beside the note`,
  title: 'A picture stays on the network',
  meaning:
    'The picture is an address on the network. It stays one: nothing is downloaded. Save the file beside the note and write its name; ' +
    'or build with `--fetch-media`, which fetches it once, from public networks alone, and puts it into the package.',
  why: 'On a train it will not show, it may be gone next year, and its server learns when you review.',
  wrong: { files: { 'heart/valves.md': drawn('https://example.org/valves.png') } },
  right: { files: { 'heart/valves.md': drawn('valves.png'), 'heart/valves.png': '' } }
} satisfies Rule
