import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { drawn } from './samples.js'

export const imageOnlyAnswer = {
  id: 'image-only-answer',
  severity: 'info',
  onlyInCheck: true,
  mostAlone: 1,
  isOneTopic: true,
  reason: ({ path }: { path: string }) =>
    `An answer of picture ${quote(path)} alone, expected words that say what is to be seen, or \`{.occlude}\` at it`,
  title: 'An answer is a picture and no word',
  meaning:
    'The answer is a single picture without alternative text: nothing says what in it is the answer. Write what one should have said, ' +
    '`![the left ventricle is thick](heart.png)` or a line below it; `{.occlude}` asks for parts of the picture.',
  why:
    'Whoever looks at a picture finds that they would have known it. A word to be said first shows whether that is so. (Andy Matuschak, How ' +
    'to write good prompts: precise; Piotr Wozniak, Twenty rules: graphic deletion.)',
  wrong: { files: { 'heart/valves.md': '# Heart\n\n## Where is the mitral valve?\n\n![](valves.png)\n', 'heart/valves.png': '' } },
  right: { files: { 'heart/valves.md': drawn('valves.png'), 'heart/valves.png': '' } }
} satisfies Rule
