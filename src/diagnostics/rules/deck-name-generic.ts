import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { kidney } from './samples.js'

export const deckNameGeneric = {
  id: 'deck-name-generic',
  severity: 'info',
  isOfFirstBuild: true,
  reason: ({ name }: { name: string }) =>
    `The deck is called ${quote(name)} after its folder, expected a name that says more: write \`deck: Your subject\` in build-deck.config.yaml`,
  title: 'The deck is named after a folder whose name says nothing',
  meaning:
    'The folder is called `notes`, `docs`, `cards`, `flashcards` or `src`, and so will the deck be in Anki. ' +
    'Write `deck:` and a name in the config, beside the notes or in the folder where you build. Once a lock keeps the name, the message stays away.',
  why: 'The first build settles the name. Later it can be changed in Anki too, but two decks called `notes` become one there.',
  wrong: { files: { 'notes/kidney.md': kidney } },
  right: { files: { 'notes/kidney.md': kidney, 'notes/build-deck.config.yaml': 'deck: Biology\n' } }
} satisfies Rule
