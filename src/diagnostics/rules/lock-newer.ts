import type { Rule } from './rule.js'
import { kidneyFile, lockPath, lockText } from './samples.js'

export const lockNewer = {
  id: 'lock-newer',
  severity: 'error',
  isOfHistory: true,
  costs: 'build',
  reason: ({ version }: { version: string }) => `The lock has version ${version}, expected 1; update build-deck`,
  title: 'A newer build-deck wrote the lock',
  meaning: 'The lock has a form that this version does not know yet. Update build-deck.',
  why: 'What it cannot read it would drop, and with it what the newer version knows of your cards.',
  wrong: { files: { ...kidneyFile, [lockPath]: lockText.replace('"version":1', '"version":2') } },
  right: { files: { ...kidneyFile, [lockPath]: lockText } }
} satisfies Rule
