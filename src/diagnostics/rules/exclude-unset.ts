import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { kidney } from './samples.js'

export const excludeUnset = {
  id: 'exclude-unset',
  severity: 'info',
  reason: ({ kinds, exclude }: { kinds: readonly { what: string; count: number }[]; exclude: readonly string[] }) => {
    const pages = kinds.map(({ what, count }) => `${count} ${count === 1 ? what : what.replace(/^page|note$|template$/, '$&s')}`)
    const all = [pages.slice(0, -1).join(', '), ...pages.slice(-1)].filter((part) => part !== '').join(' and ')
    const line = quote(`exclude: [${exclude.map(toYaml).join(', ')}]`)
    return `${all} among the notes, expected ${line} in build-deck.config.yaml unless they are to be learnt`
  },
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
} satisfies Rule

/** A text as an item of a list in brackets. */
function toYaml(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} _./-]*$/u.test(text) ? text : JSON.stringify(text)
}
