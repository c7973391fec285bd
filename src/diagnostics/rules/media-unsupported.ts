import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { drawn, unindent } from './samples.js'

export const mediaUnsupported = {
  id: 'media-unsupported',
  severity: 'warning',
  mostAlone: 3,
  reason: ({ path }: { path: string }) =>
    // The kind is of no account where no file can be taken.
    /^[a-z][a-z\d+.-]+:/i.test(path)
      ? `${quote(path)} is at an address that no file is taken from, expected the path of a file beside the note`
      : `File ${quote(path)} is of no kind that Anki plays or shows, expected an image, a sound or a video`,
  title: 'A file is of a kind that Anki cannot show',
  meaning:
    'The file is there, but it is no picture, sound or video that Anki shows or plays. Save it in another format, such as PNG, SVG, MP3 or MP4.',
  why: 'It would be in the package and never be seen, so its alternative text is shown in its place.',
  wrong: { files: { 'heart/valves.md': drawn('valves.pdf'), 'heart/valves.pdf': '' } },
  right: {
    files: {
      'heart/valves.md': unindent`
        # Heart

        ## Where is the mitral valve?

        ![The valves](valves.svg)
      `,
      'heart/valves.svg': ''
    }
  }
} satisfies Rule
