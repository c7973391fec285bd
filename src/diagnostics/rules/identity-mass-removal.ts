import type { Rule } from './rule.js'
import { kidneyFile } from './samples.js'

const terms = {
  'biology/terms.md': `# Terms\n\n${'cortex medulla pelvis hilum capsule nephron glomerulus tubule loop duct papilla calyx ureter renin urea urine filtrate podocyte mesangium macula'
    .split(' ')
    .map((term, index) => `${term} :: term ${index + 1}\n\n`)
    .join('')}`
}

export const identityMassRemoval = {
  id: 'identity-mass-removal',
  severity: 'error',
  isOfHistory: true,
  costs: 'build',
  reason: ({ removed, known }: { removed: number; known: number }) =>
    `${removed} of ${known} cards that were built the last time are gone, expected most of them in these notes; if they are to go, build with \`--allow-removals\``,
  title: 'Most of the cards of the last build are gone',
  meaning:
    'At least 20 cards, and more than half of those that these notes had at the last build, are not there any more. A folder may be missing, or a setting ' +
    'makes other cards of them. If they are to go, build with `--allow-removals`.',
  why: 'A removed card stays in Anki until it is deleted there, and many deleted by mistake take their reviews along.',
  wrong: { files: kidneyFile, gone: ['biology/terms.md'], before: { files: { ...kidneyFile, ...terms } } },
  right: { files: { ...kidneyFile, ...terms }, before: { files: { ...kidneyFile, ...terms } } }
} satisfies Rule
