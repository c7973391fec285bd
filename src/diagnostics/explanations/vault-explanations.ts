import type { Explanation } from './explanation.js'

const kidney = '# Kidney\n\n## What does a nephron do?\n\nIt filters blood.\n'

/** @see vaultRules */
export const vaultExplanations = {
  'exclude-unset': {
    title: 'Templates, daily notes and the like are built as notes',
    meaning:
      'Folders called `Templates` or `Daily`, `Journal`, pages named after a day, and pages that a program fills in first (`{{date}}`, `<% … %>`, ' +
      '`{% for … %}`) stand among the notes. Write the line into the config, or `rules: { exclude-unset: off }` if they are to be learnt.',
    why: 'They give cards that nobody wants, and messages of which none is worth reading.',
    wrong: {
      files: {
        'biology/kidney.md': kidney,
        'biology/Daily/2026-01-05.md': '# Monday\n\n## What did I read?\n\nTwo pages of Guyton.\n',
        'biology/Templates/Lecture.md': '# {{title}}\n\n## What was it about?\n\nThis and that.\n'
      }
    },
    right: {
      files: {
        'biology/kidney.md': kidney,
        'biology/Daily/2026-01-05.md': '# Monday\n\n## What did I read?\n\nTwo pages of Guyton.\n',
        'biology/Templates/Lecture.md': '# {{title}}\n\n## What was it about?\n\nThis and that.\n',
        'biology/build-deck.config.yaml': 'exclude: [Daily, Templates]\n'
      }
    }
  },
  'line-breaks-unset': {
    title: 'A vault of Obsidian, and nothing said of line ends',
    meaning:
      'Obsidian shows each line end as a break, and Markdown elsewhere joins the lines of a paragraph. Write `lineBreaks: keep` into the config for cards ' +
      'that look as the notes do there, or `lineBreaks: join` for the other way; then the message stays away.',
    why: 'Lines that stand below each other in the vault would run into one on the card.',
    wrong: { files: { 'biology/kidney.md': kidney, 'biology/.obsidian/app.json': '{}\n' } },
    right: {
      files: { 'biology/kidney.md': kidney, 'biology/.obsidian/app.json': '{}\n', 'biology/build-deck.config.yaml': 'lineBreaks: keep\n' }
    }
  }
} as const satisfies Record<string, Explanation>
