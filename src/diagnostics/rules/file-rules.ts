import { meant, quote } from './quote.js'
import type { Rule } from './rule.js'

/** What can be wrong with files, front matter and config. */
export const fileRules = {
  'no-cards': {
    severity: 'error',
    costs: 'build',
    reason: ({ files }: { files: number }) =>
      files === 0
        ? 'No Markdown file here, expected at least one `.md` or `.markdown` file that `include`, `exclude` and `.build-deckignore` leave in'
        : `No card in ${files === 1 ? 'this file' : `these ${files} files`}, expected at least one heading with text below it`
  },
  'not-utf8': {
    severity: 'error',
    costs: 'file',
    reason: () => 'Bytes that are not UTF-8, expected the file to be saved as UTF-8 text'
  },
  'merge-conflict': {
    severity: 'error',
    costs: 'file',
    reason: () => 'A merge conflict, expected one text without the lines `<<<<<<<`, `=======` and `>>>>>>>`'
  },
  'front-matter-syntax': {
    severity: 'error',
    costs: 'file',
    reason: ({ problem }: { problem: string }) => `Front matter that is not valid YAML (${problem}), expected lines like \`title: Kidney\``
  },
  'front-matter-invalid-value': {
    severity: 'error',
    costs: 'file',
    reason: ({ key, value, expected }: { key: string; value: string; expected: string }) =>
      `${quote(key)} is ${quote(value)}, expected ${expected}`
  },
  'front-matter-unknown-key': {
    severity: 'warning',
    reason: ({ key, suggestion }: { key: string; suggestion: string }) =>
      `Key ${quote(key)} has no meaning, expected one that has${meant(suggestion)}`
  },
  'config-invalid-value': {
    severity: 'error',
    costs: 'build',
    reason: ({ key, value, expected }: { key: string; value: string; expected: string }) =>
      `${quote(key)} is ${value}, expected ${expected}`
  },
  'conflict-copy': {
    severity: 'warning',
    reason: ({ path }: { path: string }) =>
      `${quote(path)} is a copy that a sync tool made and is left out, expected it to be merged and deleted`
  },
  'deck-name-generic': {
    severity: 'info',
    reason: ({ name }: { name: string }) =>
      `The deck is called ${quote(name)} after its folder, expected a name that says more: write \`deck: Your subject\` in build-deck.config.yaml`
  },
  'dialect-suspected': {
    severity: 'info',
    reason: ({ tool, marks }: { tool: string; marks: string }) =>
      `The file looks like notes for ${tool} (${marks}), expected build-deck's own marks: these make no card`
  }
} as const satisfies Record<string, Rule>
