import type { ExampleProject } from './example-project.js'

/** A project of a single note, written between backticks and indented with the code. */
export function note(text: TemplateStringsArray): ExampleProject {
  return { files: { 'note.md': unindent(text) } }
}

/** Text between backticks without the indentation of its first line, and without the line ends around it. */
export function unindent([text = '']: readonly string[]): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n')
  const indent = /^ */.exec(lines[0] ?? '')?.[0] ?? ''
  return `${lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart())).join('\n')}\n`
}

/** A note of one card. */
export const kidney = '# Kidney\n\n## What does a nephron do?\n\nIt filters blood.\n'

export const kidneyFile = { 'biology/kidney.md': kidney }

/** The same card with another answer. */
export const editedFile = { 'biology/kidney.md': '# Kidney\n\n## What does a nephron do?\n\nIt filters the blood and makes urine.\n' }

export const lockPath = 'biology/build-deck.lock.json'

/** A lock that knows no card. */
export const lockText = '{"version":1,"namespace":"biology","deck":"biology","noteTypes":[],"by":"build-deck 1.0.0","notes":[]}\n'

/** A note of one card that shows a file. */
export const drawn = (path: string) => `# Heart\n\n## Where is the mitral valve?\n\n![The valves](${path})\n`

/** A picture with the regions of a list, or with none. */
export const occluded = (region: string): ExampleProject => ({
  files: {
    'heart/heart.md': `# Heart\n\n## Great vessels\n\n![](heart.svg){.occlude}\n${region === '' ? '' : `\n- ${region}\n`}`,
    'heart/heart.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"/>'
  }
})

/** A picture with the regions of a drawing. */
export const drawnOver = (shape: string): ExampleProject => ({
  files: {
    'heart/heart.md': '# Heart\n\n## Great vessels\n\n![](heart.svg){.occlude regions=regions.svg}\n',
    'heart/heart.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"/>',
    'heart/regions.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">\n${shape}\n</svg>\n`
  }
})

/** A note type of the user's, of a front, and with one more field or without. */
export const vocabulary = (front = '{{Word}}', more = '') => ({
  'build-deck.config.yaml': 'deck: German\nnoteTypes: note-types/vocabulary\n',
  'note-types/vocabulary/note-type.yaml': `fields:\n  Word: question\n  Meaning: answer\n  Example: part Example\n${more}`,
  'note-types/vocabulary/front.html': `${front}\n`,
  'note-types/vocabulary/back.html': '{{Word}}<hr>{{Meaning}}\n'
})

/** A note that asks for that note type. */
export const animals = {
  'german/animals.md':
    '---\nnoteType: vocabulary\n---\n\n# Animals\n\n## der Hund\n\ndog\n\n**Example:** Der Hund bellt.\n\n## die Katze\n\ncat\n\n**Example:** Die Katze schläft.\n'
}
