import { describe, expect, test } from 'vitest'
import { checkMacros, readMacros } from '../../src/html/formulas/macros.js'

describe('Definitions for all formulas', () => {
  test.for([
    String.raw`\newcommand{\R}{\mathbb{R}}`,
    String.raw`\def\pair#1#2{(#1, #2)}
% \href{javascript:go()}{a comment}
$$ \DeclareMathOperator{\tr}{tr} $$`,
    '',
    '% nothing but a comment'
  ])('%s are taken', (text) => {
    expect(checkMacros(text)).toBe(undefined)
  })

  test.for([
    [String.raw`\usepackage{amsmath}`, '`\\usepackage{amsmath}`, no definition', 0],
    [String.raw`\newcommand{\R}{\mathbb{R}} and \R`, '`and`, no definition', 28],
    [String.raw`\newcommand{\frac}{x}`, '`\\newcommand{\\frac}{x}`, which no formula may hold', 0],
    [
      String.raw`\newcommand{\go}{\href{javascript:go()}{x}}`,
      '`\\newcommand{\\go}{\\href{javascript:go()}{x}}`, which no formula may hold',
      0
    ],
    [String.raw`\newcommand{\gap}{{{c1::x}}}`, '`\\newcommand{\\gap}{{{c1::x}}}`, which no formula may hold', 0]
  ] as const)('%s is told', ([text, found, offset]) => {
    expect(checkMacros(text)).toMatchObject({ found, offset })
  })

  test('stand before the formulas that use them, with those that they use, and before no other', () => {
    const macrosFor = readMacros(String.raw`\newcommand{\a}{\b} \newcommand{\b}{\c} \newcommand{\c}{\a} \newcommand{\d}{d}`)
    expect(macrosFor(String.raw`x + \alpha`)).toBe('')
    expect(macrosFor(String.raw`\d`)).toBe(String.raw`\newcommand{\d}{d}`)
    expect(macrosFor(String.raw`\b`)).toBe(String.raw`\newcommand{\a}{\b}\newcommand{\b}{\c}\newcommand{\c}{\a}`)
  })

  test('of one name is the last given alone, unless another is made of an earlier one', () => {
    expect(readMacros(String.raw`\def\x{a}\renewcommand{\x}{b}`)('\\x')).toBe(String.raw`\renewcommand{\x}{b}`)
    const built = String.raw`\def\x{a}\let\y\x\renewcommand{\x}{\y b}`
    expect(readMacros(built)('\\x')).toBe(built)
  })

  test('with a star are given without, since MathJax reads none', () => {
    const text = String.raw`\newcommand*{\x}{a} \newcommand* \y {b} \DeclareMathOperator*{\z}{z}`
    expect(checkMacros(text)).toBeUndefined()
    expect(readMacros(text)('\\x\\y\\z')).toBe(String.raw`\newcommand {\x}{a}\newcommand \y {b}\DeclareMathOperator*{\z}{z}`)
  })
})
