import { foldWhiteSpace } from '../../cards/fold-white-space.js'
import { mathGaps } from '../../cards/math-gaps.js'
import { clean } from '../clean.js'
import { definitionsIn } from './definitions-in.js'
import { findUnsafe } from './find-unsafe.js'
import { controlWords, environmentAt } from './read-tex.js'

/** What is wrong with some definitions. */
export interface MacroProblem {
  /** Where in the text. */
  readonly offset: number
  /** Behind `is`. */
  readonly found: string
  readonly expected: string
}

/** The definitions that a formula uses, and those that they use, as TeX to stand before it; empty where it uses none. */
export type MacrosFor = (tex: string) => string

const example = 'definitions such as `\\newcommand{\\R}{\\mathbb{R}}`, of names that MathJax does not use'

/** A comment to its line's end; as long when it is blank, so that places stay what they are. */
const comment = /(?<!\\)%[^\n]*/g
/** LaTeX's star keeps a paragraph out of what a macro is given, in which MathJax has none; it reads no star. */
const starred = /\\(?:re)?newcommand[ \t\n]{0,9}\*/g

const blanked = (text: string) =>
  clean(text)
    .replace(comment, (found) => ' '.repeat(found.length))
    .replace(starred, (found) => `${found.slice(0, -1)} `)

/** Looks through definitions for all formulas of a project: each has to be one that a formula may hold. */
export function checkMacros(text: string): MacroProblem | undefined {
  const tex = blanked(text)
  const found = definitionsIn(tex)
  let index = 0
  for (const { start, end } of [...found, { start: tex.length, end: tex.length }]) {
    const stray = /[^\s$]\S*/.exec(tex.slice(index, start))
    if (stray) return { offset: index + stray.index, found: `\`${stray[0].slice(0, 40)}\`, no definition`, expected: example }
    const unsafe = findUnsafe(tex.slice(start, end))
    if (unsafe || mathGaps(tex.slice(start, end)).length > 0)
      return {
        offset: start,
        found: `\`${tex.slice(start, end).slice(0, 80)}\`, which no formula may hold`,
        expected: unsafe?.expected ?? example
      }
    index = end
  }
  return undefined
}

/** Reads definitions that `checkMacros` has found right. */
export function readMacros(text = ''): MacrosFor {
  const tex = blanked(text)
  const macros = definitionsIn(tex).map(({ name, bodies, start, end }) => ({
    name,
    // A comment or another indentation changes no card.
    tex: foldWhiteSpace(tex.slice(start, end)),
    uses: bodies.flatMap((body) => namesIn(tex.slice(body.start, body.end)))
  }))
  if (macros.length === 0) return () => ''
  // Of several definitions of a name the last counts, unless what stands between them keeps the meaning that an earlier one gave.
  const counts = macros.map(({ name }, index) => {
    const next = macros.slice(index + 1).findLastIndex((macro) => macro.name === name)
    return next === -1 || macros.slice(index + 1, index + next + 2).some(({ uses }) => uses.includes(name))
  })
  return (formula) => {
    const used = new Set<string>()
    const add = (name: string) => {
      if (used.has(name)) return
      const defining = macros.filter((macro) => macro.name === name)
      if (defining.length > 0) used.add(name)
      for (const use of defining.flatMap(({ uses }) => uses)) add(use)
    }
    for (const name of namesIn(formula)) add(name)
    return macros
      .filter(({ name }, index) => used.has(name) && counts[index])
      .map((macro) => macro.tex)
      .join('')
  }
}

/** What some TeX may use: commands and environments. */
function namesIn(tex: string): string[] {
  return [...controlWords(tex)].flatMap(({ name, end }) => (name === 'begin' ? [environmentAt(tex, end)?.name ?? name] : [name]))
}
