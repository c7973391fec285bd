import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { kidneyFile } from './samples.js'

const config = (id: string) => ({ 'build-deck.config.yaml': `id: ${id}\n` })

export const namespaceChanged = {
  id: 'namespace-changed',
  severity: 'error',
  isOfHistory: true,
  costs: 'build',
  reason: ({ locked, configured, lock }: { locked: string; configured: string; lock?: string }) =>
    lock === undefined
      ? `The config's \`id\` is ${quote(configured)}, expected ${quote(locked)} as in the lock: another id would make every card new`
      : `The config's \`id\` is ${quote(configured)}, expected ${quote(locked)} as in ${quote(lock)}, the lock of the project that this folder is part of: a project has one config, beside its lock, so delete this one, or move the folder out of the project`,
  title: 'The project has another id than at its first build',
  meaning:
    'The `id` in the config is not the one that the lock holds. Write the old one back. It never has to change, whatever the deck is called. ' +
    'A folder of a project needs no config of its own: it is built with the one beside the lock.',
  why: 'Every card’s identity is made of it. Under another id all cards would be new in Anki, beside the old ones with their reviews.',
  wrong: { files: { ...kidneyFile, ...config('renal-4f') }, before: { files: { ...kidneyFile, ...config('biology-7c9e') } } },
  right: { files: { ...kidneyFile, ...config('biology-7c9e') }, before: { files: { ...kidneyFile, ...config('biology-7c9e') } } }
} satisfies Rule
