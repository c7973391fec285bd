import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { kidneyFile } from './samples.js'

const heart = { 'heart.md': '# Heart\n\n## What does it pump?\n\nBlood.\n' }

/** More are counted. */
const mostNamed = 3

export const linkOutside = {
  id: 'link-outside',
  severity: 'info',
  reason: ({ links }: { links: readonly string[] }) => {
    const names = links.slice(0, mostNamed).map(quote).join(', ')
    const more = links.length > mostNamed ? ` and ${links.length - mostNamed} more` : ''
    const what = links.length === 1 ? 'A symbolic link that leads' : `${links.length} symbolic links that lead`
    return `${what} out of these notes ${links.length === 1 ? 'is' : 'are'} not followed (${names}${more}), expected the notes themselves here, or what is linked as an input of its own`
  },
  title: 'A link leads out of the folder of notes',
  meaning:
    'A symbolic link to a file of notes, or to a folder, points at what lies outside the folder that is built; nothing is read there. ' +
    'Move or copy the notes into the folder, or name the link beside the folder on the command line. ' +
    'A link to what lies within the folder is passed over in silence, since that is read where it lies.',
  why: 'Whoever gives you notes could otherwise have any file of yours put on a card, by a link to it.',
  wrong: { files: { ...kidneyFile, ...heart }, links: { 'biology/heart.md': '../heart.md' } },
  right: { files: { ...kidneyFile, 'biology/heart.md': heart['heart.md'] } }
} satisfies Rule
