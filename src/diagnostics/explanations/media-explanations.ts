import { type Explanation, unindent } from './explanation.js'

const drawn = (path: string) => `# Heart\n\n## Where is the mitral valve?\n\n![The valves](${path})\n`

/** @see mediaRules */
export const mediaExplanations = {
  'media-missing': {
    title: 'A picture, sound or video is not there',
    meaning:
      'The file was looked for beside the note, then from the folder that is built (`/name` only there), and then anywhere below it by its name alone. ' +
      'Put it there, or correct the path. Until then the alternative text and the name of the file stand in its place.',
    why: 'The card lacks what you wanted to see on it.',
    wrong: { files: { 'heart/valves.md': drawn('valves.png') } },
    right: { files: { 'heart/valves.md': drawn('valves.png'), 'heart/valves.png': '' } }
  },
  'media-case-mismatch': {
    title: 'A file is written with other capitals than it has',
    meaning:
      'The file is there, but some of its letters are capitals in one place and small in the other. It is on the card, since names in the package are ' +
      'build-deck’s own. Write it in the note as it is named on disk.',
    why: 'Windows and macOS take the two for the same, Linux and many other programs do not: they will not show the picture in the note.',
    wrong: { files: { 'heart/valves.md': drawn('valves.PNG'), 'heart/valves.png': '' } },
    right: { files: { 'heart/valves.md': drawn('valves.png'), 'heart/valves.png': '' } }
  },
  'media-outside-root': {
    title: 'A file lies outside the folder that is built',
    meaning:
      'Only files below the input folder are taken into the package. Move the file there, or build the folder that holds both. ' +
      'Until then the alternative text and the name of the file stand in its place.',
    why: 'Notes may come from a stranger, and a note must not be able to take any file of your disk into a package that you share.',
    wrong: { files: { 'heart/valves.md': drawn('../valves.png'), 'valves.png': '' } },
    right: { files: { 'heart/valves.md': drawn('valves.png'), 'heart/valves.png': '' } }
  },
  'media-remote': {
    title: 'A picture stays on the network',
    meaning:
      'The picture is an address on the network. It stays one: nothing is downloaded. Save the file beside the note and write its name.',
    why: 'On a train it will not show, it may be gone next year, and its server learns when you review.',
    wrong: { files: { 'heart/valves.md': drawn('https://example.org/valves.png') } },
    right: { files: { 'heart/valves.md': drawn('valves.png'), 'heart/valves.png': '' } }
  },
  'media-unsupported': {
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
  }
} as const satisfies Record<string, Explanation>
