import type { Rule } from './rule.js'

export const noSource = {
  id: 'no-source',
  severity: 'info',
  onlyInCheck: true,
  offByDefault: true,
  mostAlone: 1,
  isOneTopic: true,
  reason: () => 'A card without a source, expected `> [!source]` at the end of its section',
  title: 'A card does not say where it is from',
  meaning: 'No `> [!source]` stands with the card. The rule is off unless you set it: `rules: { no-source: info }` in the config.',
  why: 'Years later one wants to know whether it still holds, and who said so. (Piotr Wozniak, Twenty rules: provide sources.)',
  wrong: {
    files: {
      'heart/heart.md': '# Heart\n\n## How much does it weigh?\n\n300 g\n',
      'build-deck.config.yaml': 'deck: Anatomy\nrules: { no-source: info }\n'
    }
  },
  right: {
    files: {
      'heart/heart.md': '# Heart\n\n## How much does it weigh?\n\n300 g\n\n> [!source]\n> Gray, 42nd edition\n',
      'build-deck.config.yaml': 'deck: Anatomy\nrules: { no-source: info }\n'
    }
  }
} satisfies Rule
