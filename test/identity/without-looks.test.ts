import { expect, test } from 'vitest'
import { withoutLooks } from '../../src/render/recovery/without-looks.js'

test.for([
  ['\\(a \\textcolor{var(--gap-1)}{{{c1::+}}} b\\)', '\\(a {{c1::+}} b\\)'],
  ['\\(\\frac{\\textcolor{var(--gap-4)}{{{c4::ab}}}}{c}\\)', '\\(\\frac{{c4::ab}}{c}\\)'],
  ['\\(\\text{the $\\textcolor{var(--gap-1)}{\\text{{{c1::heart}}}}$ beats}\\)', '\\(\\text{the {{c1::heart}} beats}\\)'],
  ['\\(\\ce{H2 + \\color{var(--gap-2)}{{{c2::O2}}}}\\)', '\\(\\ce{H2 + {{c2::O2}}}\\)'],
  ['\\[\\textcolor{var(--gap-1)}{{{c1::E \\textcolor{var(--gap-2)}{{{c2::m}} }::h}}}\\]', '\\[{{c1::E {{c2::m}}::h}}\\]'],
  ['<p>{{c1::\\(x\\)}} and \\(\\textcolor{red}{{{c2::y}}}\\)</p>', '<p>{{c1::\\(x\\)}} and \\(\\textcolor{red}{{{c2::y}}}\\)</p>']
] as const)('A package is known again by what its formulas say, whatever shows their gaps: %s', ([written, expected]) => {
  expect(withoutLooks(written)).toBe(expected)
})
