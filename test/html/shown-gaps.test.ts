import { beforeAll, expect, test } from 'vitest'
import { onCard } from '../../src/html/formulas/on-card.js'
import { showGaps } from '../../src/html/formulas/show-gaps.js'
import { loadTexReader, type TexReader } from '../../src/html/formulas/tex-reader.js'
import { writeFormula } from '../../src/html/formulas/write-formula.js'

let reader: TexReader
beforeAll(async () => {
  reader = await loadTexReader()
})

const onAnswer = (tex: string) => onCard(writeFormula(tex, true, showGaps(tex, true, reader)))
const shapeOf = (tex: string) => reader.shape(tex, true, false) ?? ''

test('An operator in a gap keeps its limits above and below, or beside it, and its space', () => {
  for (const operator of ['\\sum', '\\lim', '\\max', '\\bigcup']) {
    expect(shapeOf(`${operator}_{i}^n x`), operator).toContain('<munderover>')
    expect(shapeOf(onAnswer(`{{c1::${operator}}}_{i}^n x`)), operator).toContain('<munderover>')
  }
  for (const operator of ['\\int', '\\sin', '\\log']) {
    expect(shapeOf(onAnswer(`a {{c1::${operator}}}_{i}^n x`)), operator).toContain('<msubsup>')
    if (operator !== '\\int') expect(shapeOf(onAnswer(`a {{c1::${operator}}} x`)), operator).toContain('<TeXAtom-1')
  }
  expect(shapeOf(onAnswer('a{{c1::\\sin}}x'))).not.toBe('')
})

test('A formula too long to be read for each of its gaps keeps the braces of them', () => {
  const gaps = '\\frac{{c1::a}}{b} + \\frac{{c2::c}}{d} + x^{{c3::12}} + '
  for (const filler of [2000, 14_000]) {
    const formula = `${gaps.repeat(filler > 3000 ? 1 : 3)}${'x + '.repeat(filler / 4)} y`
    expect(onAnswer(formula)).toContain('\\frac{a}{b} + \\frac{c}{d} + x^{12}')
  }
})

test('What stands between two arguments without braces of its own gets them where another fault hides that it needs them', () => {
  expect(onAnswer('\\frac{{c1::a}}{\\unknown}')).toBe('\\frac{a}{\\unknown}')
  expect(onAnswer('\\unknown {{c1::a \\over b}}')).toBe('\\unknown a \\over b')
})
