import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { drawn } from './samples.js'

export const missingAlt = {
  id: 'missing-alt',
  severity: 'info',
  onlyInCheck: true,
  offByDefault: true,
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ path }: { path: string }) =>
    `Picture ${quote(path)} without words for what it shows, expected some between its brackets, as in \`![the left ventricle](…)\``,
  title: 'A picture has no alternative text',
  meaning:
    'A picture on a card has no words between its brackets, `![](heart.png)`. Say in a few what it shows; they do not stand on the card ' +
    'while the picture is there. The rule is off unless you set it: `rules: { missing-alt: info }` in the config. An answer that is a ' +
    'picture alone is told by `image-only-answer` in any case.',
  why:
    'They are what a screen reader says, what Anki’s browser finds, and what stands on the card when the file is missing. (Web Content ' +
    'Accessibility Guidelines 1.1.1: text alternatives.)',
  wrong: {
    files: {
      'heart/valves.md': '# Heart\n\n## Where is the mitral valve?\n\nOn the left.\n\n![](valves.png)\n',
      'heart/valves.png': '',
      'build-deck.config.yaml': 'deck: Anatomy\nrules: { missing-alt: info }\n'
    }
  },
  right: {
    files: {
      'heart/valves.md': drawn('valves.png'),
      'heart/valves.png': '',
      'build-deck.config.yaml': 'deck: Anatomy\nrules: { missing-alt: info }\n'
    }
  }
} satisfies Rule
