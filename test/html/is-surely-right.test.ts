import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupsOf, isSurelyRight } from '../../src/html/formulas/is-surely-right.js'
import { loadTexReader } from '../../src/html/formulas/tex-reader.js'

/** Those that are known, and some that are not. */
const commands = [
  ...groupsOf.keys(),
  ...'left right limits middle big begin end over hline label ref operatorname color not'.split(' ')
].map((name) => `\\${name}`)
const signs = [
  ...'ab12.,;:!?()[]|<>=+*/-\'"&#~$%äλ語é× ^_^_{}{}{}',
  '\\\\',
  '\\',
  '{a}',
  '{2}',
  '_{i}',
  '^{2}',
  '_i',
  '^2',
  '\\frac{a}{b}',
  '\\text{a b}'
]

test('MathJax finds no fault in what is right at a look', { timeout: 120_000 }, async () => {
  const reader = await loadTexReader()
  let sure = 0
  const piece = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...signs) }, { weight: 1, arbitrary: fc.constantFrom(...commands) })
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), fc.boolean(), (pieces, isDisplay) => {
      const tex = pieces.join('').trim()
      if (!isSurelyRight(tex)) return
      sure += 1
      expect(reader.shape(tex, isDisplay, false), tex).toBeDefined()
    }),
    { numRuns: Number(process.env['RUNS'] ?? 20_000) }
  )
  expect(sure).toBeGreaterThan(1000)
})

test.each(commands.filter((command) => [command, `${command}{a}`, `${command}{a}{b}`].some(isSurelyRight)))(
  'MathJax knows %s as it is known here',
  async (command) => {
    const reader = await loadTexReader()
    const forms = [command, `${command}{a}`, `${command}{a}{b}`].flatMap((form) => [
      form,
      `${form}^2_i`,
      `${form}'`,
      `x_${form}`,
      `{${form}}`
    ])
    for (const form of forms.filter(isSurelyRight)) expect(reader.shape(form, true, false), form).toBeDefined()
  }
)
