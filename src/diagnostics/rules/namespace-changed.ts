import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { kidneyFile } from './samples.js'

const config = (id: string) => ({ 'build-deck.config.yaml': `id: ${id}\n` })

export const namespaceChanged = {
  id: 'namespace-changed',
  severity: 'error',
  costs: 'build',
  reason: ({ locked, configured }: { locked: string; configured: string }) =>
    `The config's \`id\` is ${quote(configured)}, expected ${quote(locked)} as in the lock: another id would make every card new`,
  title: 'The project has another id than at its first build',
  meaning:
    'The `id` in the config is not the one that the lock holds. Write the old one back. It never has to change, whatever the deck is called.',
  why: 'Every card’s identity is made of it. Under another id all cards would be new in Anki, beside the old ones with their reviews.',
  wrong: { files: { ...kidneyFile, ...config('renal-4f') }, before: { files: { ...kidneyFile, ...config('biology-7c9e') } } },
  right: { files: { ...kidneyFile, ...config('biology-7c9e') }, before: { files: { ...kidneyFile, ...config('biology-7c9e') } } }
} satisfies Rule
