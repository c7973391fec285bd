import type { Rule } from './rule.js'
import { kidney } from './samples.js'

export const lineBreaksUnset = {
  id: 'line-breaks-unset',
  severity: 'info',
  reason: () =>
    'A vault of Obsidian, where each line end is a break, expected `lineBreaks: keep` in build-deck.config.yaml (or `join` if the lines of a paragraph are one text)',
  title: 'A vault of Obsidian, and nothing said of line ends',
  meaning:
    'Obsidian shows each line end as a break, and Markdown elsewhere joins the lines of a paragraph. Write `lineBreaks: keep` into the config for cards ' +
    'that look as the notes do there, or `lineBreaks: join` for the other way; then the message stays away.',
  why: 'Lines that stand below each other in the vault would run into one on the card.',
  wrong: { files: { 'biology/kidney.md': kidney, 'biology/.obsidian/app.json': '{}\n' } },
  right: {
    files: { 'biology/kidney.md': kidney, 'biology/.obsidian/app.json': '{}\n', 'biology/build-deck.config.yaml': 'lineBreaks: keep\n' }
  }
} satisfies Rule
