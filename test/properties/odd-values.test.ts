import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDeck } from '../../src/build-deck.js'
import { memoryHost } from '../../src/host/memory-host.js'
import { parseLock, serializeLock } from '../../src/identity/index.js'
import { readConfig } from '../../src/parse/settings/read-config.js'

const signs = [
  '',
  '"',
  ':',
  '::',
  ' ',
  '<',
  '>',
  '&',
  '{{',
  '}}',
  '{{c1::x}}',
  '*/',
  '</style',
  '..',
  '/',
  '\\',
  '#',
  '-',
  '%',
  '1e400',
  'null'
]
const letters = [
  '\0',
  '\u0001',
  '\u0085',
  '\ud800',
  '\ufdd0',
  '\u200b',
  '\ufeff',
  'é',
  'e\u0301',
  'İ',
  '\u3000',
  '\n',
  '\r',
  '\t',
  '🙂',
  '\u202e'
]
const names = ['a', 'x'.repeat(300), '__proto__', 'constructor', '<img src=a.png>', '[sound:a.mp3]', '[latex]', 'blank']
const odd = fc.oneof(fc.constantFrom(...signs, ...letters, ...names), fc.string({ unit: 'binary', maxLength: 5 }))
const text = fc.array(odd, { maxLength: 4 }).map((parts) => parts.join(''))
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(2 ** 53 - 1, 2 ** 53, 1e11, 1e300, -1, 0, 4e12, 499, 500, 65_536))
const value = fc.oneof(text, number, fc.constantFrom(null, true, [], {}))
const marks = [
  '## ',
  '\n\n',
  '- ',
  '> ',
  '`',
  '<b title="',
  '">',
  '![',
  '](',
  ')',
  '{tags="',
  '"}',
  '{.typed}',
  '| a |\n|---|\n',
  '$',
  '<details><summary>'
]

const notes = { '/n/a.md': '# T\n\n## q\n\na {{g}} b\n\n## r\n\nb\n\n## r\n\n- a\n- b\n', '/n/s/b.md': '## z\n\ny\n' }
const build = (files: Readonly<Record<string, string>>, options: Omit<Parameters<typeof buildDeck>[1], 'host'> = {}) =>
  buildDeck('/n', { host: memoryHost(files, { now: new Date('2026-01-01T00:00:00Z') }), ...options })

/** Whatever else comes of it: what is thrown is called a bug. */
const neverABug = <T>(arbitrary: fc.Arbitrary<T>, run: (value: T) => Promise<unknown>) =>
  fc.assert(
    fc.asyncProperty(arbitrary, async (value) => void (await run(value))),
    { numRuns: 60, seed: 20261129 }
  )

describe('Odd values', () => {
  test('in front matter are no bug', () =>
    neverABug(fc.tuple(fc.constantFrom('title', 'deck', 'tags', 'skip', 'lang', 'cards', 'highlights'), text), ([key, value]) =>
      build({ '/n/a.md': `---\n${key}: ${JSON.stringify(value)}\nx: [${value}]\n---\n\n## q\n\na\n` })
    ))

  test('in a config are no bug', () =>
    neverABug(fc.tuple(fc.constantFrom('deck', 'id', 'noteType', 'tags', 'include', 'exclude'), text), ([key, value]) =>
      build(notes, readConfig({ [key]: value }).config)
    ))

  test('in attributes, titles and names of files are no bug', () =>
    neverABug(fc.tuple(fc.constantFrom('tags', 'deck', 'id', 'lang', 'x'), text, text), ([key, value, name]) =>
      build({ [`/n/x${name.replace(/[/\0]/g, '_')}.md`]: `# ${value}\n\n## q ${name} {${key}="${value}"}\n\na #${name}\n` })
    ))

  test('in a note are no bug', () =>
    neverABug(fc.array(fc.oneof(odd, fc.constantFrom(...marks)), { maxLength: 25 }), (parts) =>
      build({ '/n/a.md': `## q\n\n${parts.join('')}` }, { id: 'x', rootDeck: 'R' })
    ))

  test('in a lock are told, or come to a lock that reads back', async () => {
    const { lock } = await build(notes, { id: 'x' })
    if (!lock) throw new Error('No lock, expected one')
    const paths = pathsIn(JSON.parse(serializeLock(lock)))
    await neverABug(fc.tuple(fc.constantFrom(...paths), value), async ([path, odd]) => {
      const changed: unknown = JSON.parse(serializeLock(lock))
      const parent = path.slice(0, -1).reduce((level, key) => (level as Record<string, unknown>)[key], changed)
      Object.assign(parent as object, { [path.at(-1) ?? '']: odd })
      const parsed = parseLock(JSON.stringify(changed))
      if (!parsed.lock) return
      const built = await build({ '/n/a.md': '# T\n\n## q\n\na {{g}} b\n\n## new\n\nb\n' }, { id: 'x', lock: parsed.lock })
      if (built.lock) expect(parseLock(serializeLock(built.lock)).problem).toBe(undefined)
    })
  })
})

/** Where the values of plain data stand, all but the whole. */
function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsIn(inner).map((path) => [key, ...path])])
}
