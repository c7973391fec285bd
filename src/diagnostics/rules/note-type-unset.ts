import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { animals, vocabulary } from './samples.js'

export const noteTypeUnset = {
  id: 'note-type-unset',
  severity: 'info',
  mostAlone: 1,
  reason: ({ noteType }: { noteType: string }) =>
    `\`noteType\` asks for ${quote(noteType)}, and the config has no \`noteTypes\`, expected the folder of that note type there; the cards are of build-deck's own types`,
  title: 'A note asks for a note type, and the project has none of its own',
  meaning:
    'The front matter has `noteType`, which chooses one of the note types that `noteTypes` in the config names. There is no such list, ' +
    'or the config is not the one that you mean, as in a build of another folder. Where another tool reads the key, turn this rule off.',
  why: 'A note cannot change its note type later without being a new one, so it is told before the first import.',
  wrong: { files: animals },
  right: { files: { ...animals, ...vocabulary() } }
} satisfies Rule
