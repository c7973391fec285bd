import { expect, test } from 'vitest'
import { createToMathMl } from '../../src/cli/preview/to-math-ml.js'

test('Formulas become MathML where MathJax is not installed, and what it cannot read stays', async () => {
  const draw = await createToMathMl()
  const drawn = draw('a &lt; b, \\(x^2 &lt; <b>y</b>\\) and \\[\\frac{a}{b}\\], \\(\\frac{a\\) \\( open')
  expect(drawn.replace(/\s+/g, ' ')).toMatch(
    /^a &lt; b, <math[^>]*> <msup> <mi>x<\/mi> <mn>2<\/mn> <\/msup> <mo[^>]*>&lt;<\/mo> <mi>y<\/mi>/
  )
  expect(drawn).toMatch(/<math [^>]*display="block"/)
  expect(drawn).toContain('<mfrac>')
  expect(drawn.endsWith(', \\(\\frac{a\\) \\( open')).toBe(true)
  expect(draw('no formula {{x}}')).toBe('no formula {{x}}')
})
