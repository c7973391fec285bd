import { quote } from './quote.js'
import type { Rule } from './rule.js'
import { kidney } from './samples.js'

export const configInvalidValue = {
  id: 'config-invalid-value',
  severity: 'error',
  costs: 'build',
  reason: ({ key, value, expected }: { key: string; value: string; expected: string }) => `${quote(key)} is ${value}, expected ${expected}`,
  title: 'The config holds a key or a value that is not known',
  meaning:
    'In the config every key has a meaning, so a key that is not known is a mistake, as is a value that its key cannot take. ' +
    'With `$schema` in the config, editors show the keys and values while you type.',
  why: 'The config decides about all notes at once. Nothing is read or written before it is right.',
  wrong: { files: { 'biology/kidney.md': kidney, 'build-deck.config.yaml': 'deck: Biology\ntable: cells\n' } },
  right: { files: { 'biology/kidney.md': kidney, 'build-deck.config.yaml': 'deck: Biology\ntables: cells\n' } }
} satisfies Rule
