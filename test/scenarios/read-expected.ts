import type { ListItem } from 'mdast'
import type { Expected } from './scenario.js'

/** Nothing but the defaults. */
export const unnamed: Expected = {
  renamed: [],
  anew: [],
  behind: [],
  tells: [],
  mayTell: [],
  prints: [],
  printsNot: [],
  shows: [],
  keepsText: [],
  sentAgain: [],
  same: []
}

const names = '`(?:(?:, | and )`)*'
const sentences: readonly (readonly [RegExp, (codes: readonly string[]) => Partial<Expected>])[] = [
  [/^` → `$/, ([from = '', to = '']) => ({ renamed: [{ from, to, orAnew: false }] })],
  [/^` → `, or starts anew$/, ([from = '', to = '']) => ({ renamed: [{ from, to, orAnew: true }] })],
  [new RegExp(`^${names} starts? anew$`), (anew) => ({ anew })],
  [new RegExp(`^${names} stays? behind$`), (behind) => ({ behind })],
  [/^says `$/, ([says = '']) => ({ says })],
  [new RegExp(`^tells ${names}$`), (tells) => ({ tells })],
  [new RegExp(`^may tell ${names}$`), (mayTell) => ({ mayTell })],
  [new RegExp(`^prints ${names}$`), (prints) => ({ prints })],
  [new RegExp(`^does not print ${names}$`), (printsNot) => ({ printsNot })],
  [/^ends with `$/, ([code = '']) => ({ endsWith: Number(code) })],
  [/^fails with `$/, ([fails = '']) => ({ fails })],
  [/^` shows `$/, ([name = '', text = '']) => ({ shows: [{ name, text, is: true }] })],
  [/^` does not show `$/, ([name = '', text = '']) => ({ shows: [{ name, text, is: false }] })],
  [new RegExp(`^${names} keeps? its text in Anki$`), (keepsText) => ({ keepsText })],
  [/^everything is sent again$/, () => ({ sentAgain: 'everything' })],
  [new RegExp(`^${names} (?:is|are) sent again$`), (sentAgain) => ({ sentAgain })],
  [/^the package is the same$/, () => ({ same: ['package'] })],
  [/^the lock is the same$/, () => ({ same: ['lock'] })]
]

/** Reads a list of what a step must come to, one sentence an item; what follows a dash is its reason. */
export function readExpected(items: readonly ListItem[]): Expected {
  const expected: Record<string, unknown> = { ...unnamed }
  for (const item of items) {
    for (const [key, value] of Object.entries(readSentence(item))) {
      const former = expected[key]
      expected[key] = Array.isArray(former) && Array.isArray(value) ? [...former, ...value] : value
    }
  }
  return expected as unknown as Expected
}

function readSentence(item: ListItem): Partial<Expected> {
  const [paragraph] = item.children
  const parts = paragraph?.type === 'paragraph' ? paragraph.children : []
  const form = parts.map((part) => (part.type === 'inlineCode' ? '`' : part.type === 'text' ? part.value : part.type)).join('')
  const [asked = ''] = form.split(' — ')
  const codes = parts.flatMap((part) => (part.type === 'inlineCode' ? part.value : [])).slice(0, asked.split('`').length - 1)
  for (const [pattern, read] of sentences) if (pattern.test(asked)) return read(codes)
  throw new Error(`Line ${item.position?.start.line}: \`${asked}\` is no sentence that a scenario knows`)
}
