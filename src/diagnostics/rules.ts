import type { Severity } from './severity.js'

export interface Rule {
  readonly severity: Severity
  /** An author may set an error to less than an error. */
  readonly lowerable?: true
  /** One sentence: what is there, and what was expected. */
  readonly reason: (detail: never) => string
}

const quote = (text: string) => `\`${text}\``
const meant = (suggestion: string | undefined) => (suggestion ? `; did you mean ${quote(suggestion)}?` : '')

/** Every message about notes, lock and settings, by its permanent id. */
export const rules = {
  'no-cards': {
    severity: 'error',
    reason: ({ files }: { files: number }) =>
      files === 0
        ? 'No Markdown file here, expected at least one `.md` or `.markdown` file with a heading and text below it'
        : `No card in ${files === 1 ? 'this file' : `these ${files} files`}, expected at least one heading with text below it`
  },
  'not-utf8': {
    severity: 'error',
    reason: () => 'Bytes that are not UTF-8, expected the file to be saved as UTF-8 text'
  },
  'front-matter-syntax': {
    severity: 'error',
    reason: ({ problem }: { problem: string }) => `Front matter that is not valid YAML (${problem}), expected lines like \`title: Kidney\``
  },
  'front-matter-invalid-value': {
    severity: 'error',
    reason: ({ key, value, expected }: { key: string; value: string; expected: string }) =>
      `${quote(key)} is ${quote(value)}, expected ${expected}`
  },
  'front-matter-unknown-key': {
    severity: 'warning',
    reason: ({ key, suggestion }: { key: string; suggestion: string }) =>
      `Key ${quote(key)} has no meaning here, expected ${quote(suggestion)} if that is what is meant`
  },
  'config-invalid-value': {
    severity: 'error',
    reason: ({ key, value, expected }: { key: string; value: string; expected: string }) =>
      `${quote(key)} is ${value}, expected ${expected}`
  },
  'attribute-unknown': {
    severity: 'warning',
    reason: ({ attribute, suggestion }: { attribute: string; suggestion: string | undefined }) =>
      `Attribute ${quote(attribute)} is unknown, expected one of the classes and keys in the README${meant(suggestion)}`
  },
  'duplicate-id': {
    severity: 'error',
    reason: ({ id }: { id: string }) => `Id ${quote(id)} is used twice in this file, expected a name of its own for each card`
  },
  'second-id': {
    severity: 'warning',
    reason: ({ id, first }: { id: string; first: string }) =>
      `A second id ${quote(id)} on one card, expected one only; ${quote(first)} is used`
  },
  'duplicate-front': {
    severity: 'warning',
    reason: ({ front }: { front: string }) =>
      `Question ${quote(front)} is asked already under the same headings, expected a different question or another heading above it`
  },
  'true-false-without-verdict': {
    severity: 'error',
    reason: ({ found }: { found: string }) =>
      `A true-or-false answer that begins ${quote(found)}, expected it to begin with the word True or False`
  },
  'kind-shape-mismatch': {
    severity: 'warning',
    reason: ({ what, expected }: { what: string; expected: string }) => `${what}, expected ${expected}`
  },
  'card-without-answer': {
    severity: 'warning',
    reason: ({ front }: { front: string }) =>
      front === ''
        ? 'An empty heading, expected a question with its answer below'
        : `Nothing to answer under ${quote(front)}, expected text below the heading (or \`{.skip}\` at its end)`
  },
  'mark-without-side': {
    severity: 'warning',
    reason: ({ what, expected }: { what: string; expected: string }) => `${what}, expected ${expected}`
  },
  'term-without-meaning': {
    severity: 'warning',
    reason: ({ item }: { item: string }) =>
      `${quote(item)} is no term with its meaning, expected a dash or colon between them, as in \`term – meaning\``
  },
  'task-list': {
    severity: 'info',
    reason: () =>
      'A to-do list is on no card, expected a question that ends in `?` above it, or `{.choice}`, if the ticks mark right answers'
  },
  'looks-like-terms': {
    severity: 'info',
    reason: () => 'Every item is a term with its meaning, expected `{.terms}` at the heading (or `lists: terms`) if each is to be a card'
  },
  'content-outside-cards': {
    severity: 'info',
    reason: ({ where }: { where: string }) => `Text ${where} is on no card, expected it under a heading of its own if it is to be learnt`
  },
  'wide-row': {
    severity: 'info',
    reason: ({ cells }: { cells: number }) =>
      `Rows that ask for ${cells} cells at once, expected four at the most; write \`{.cells}\` at the heading to ask one at a time`
  },
  'cloze-malformed': {
    severity: 'warning',
    reason: ({ mark, expected }: { mark: string; expected: string }) => `${quote(mark)} hides nothing and stays text, expected ${expected}`
  },
  'cloze-leak': {
    severity: 'warning',
    reason: ({ text }: { text: string }) => `Hidden text ${quote(text)} can be read elsewhere on the same card, expected it only in the gap`
  },
  'answer-in-question': {
    severity: 'warning',
    reason: ({ answer }: { answer: string }) =>
      `The answer ${quote(answer)} can be read in its question, expected a question that does not hold it`
  },
  'unknown-html': {
    severity: 'warning',
    reason: ({ tag }: { tag: string }) => `${quote(tag)} is no HTML tag and shows as written, expected backticks around code`
  },
  'media-missing': {
    severity: 'error',
    lowerable: true,
    reason: ({ path, looked }: { path: string; looked: string }) => `Media file ${quote(path)} not found, expected it ${looked}`
  },
  'media-case-mismatch': {
    severity: 'error',
    lowerable: true,
    reason: ({ path, found }: { path: string; found: string }) =>
      `Media file ${quote(path)} is spelt ${quote(found)} on disk, expected the same capitals (phones tell them apart)`
  },
  'media-outside-root': {
    severity: 'error',
    reason: ({ path }: { path: string }) => `Media file ${quote(path)} lies outside the input folder, expected it inside`
  },
  'media-remote': {
    severity: 'warning',
    reason: ({ url }: { url: string }) => `Image ${quote(url)} is on the network and will not show offline, expected a file beside the note`
  },
  'media-unsupported': {
    severity: 'warning',
    reason: ({ path }: { path: string }) =>
      `File ${quote(path)} is of no kind that Anki plays or shows, expected an image, a sound or a video`
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
  'lock-damaged': {
    severity: 'error',
    reason: ({ problem }: { problem: string }) =>
      `The lock cannot be read (${problem}), expected it as the last build wrote it; take it back from version control or a backup`
  },
  'lock-conflict': {
    severity: 'error',
    reason: () => 'A merge conflict in the lock, expected it resolved: keep the lines of both sides, without the conflict marks'
  },
  'lock-newer': {
    severity: 'error',
    reason: ({ version }: { version: string }) => `The lock has version ${version}, expected 1; update build-deck`
  },
  'namespace-changed': {
    severity: 'error',
    reason: ({ locked, configured }: { locked: string; configured: string }) =>
      `The config's \`id\` is ${quote(configured)}, expected ${quote(locked)} as in the lock: another id would make every card new`
  },
  'clock-behind': {
    severity: 'warning',
    reason: ({ epoch, newest }: { epoch: number; newest: number }) =>
      `SOURCE_DATE_EPOCH ${epoch} is not later than the last build's ${newest}, expected a later one; the real clock is used`
  },
  'identity-family-changed': {
    severity: 'warning',
    reason: ({ front, cards }: { front: string; cards: number }) =>
      `${quote(front)} changed between an ordinary card and one with gaps, expected it to stay of one family; ${cards} ${cards === 1 ? 'card starts' : 'cards start'} anew`
  }
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
