import { clean } from '../clean.js'
import { type FormulaReading, toReading } from './formula-reading.js'
import { judgeCommands, judgeHint } from './judge-commands.js'
import { judgeLengths } from './lengths.js'
import type { Unsafe } from './unsafe.js'
import { writeFormula } from './write-formula.js'

/**
 * What in a formula would reach beyond it: into the page, where `\href{javascript:…}` runs a script and `\style` covers the card, or
 * into the text behind it. MathJax keeps what a formula defines for all cards that follow, so a command that reaches beyond is let
 * through in its harmless form only, and only behind commands that cannot be made to hand it to another; and definitions only where
 * they define none of these.
 */
export function findUnsafe(formula: string): Unsafe | undefined {
  if (known.has(formula)) return known.get(formula)
  if (known.size >= mostKnown) known.clear()
  const unsafe = look(formula)
  known.set(formula, unsafe)
  return unsafe
}

/** A formula is asked about where it is parsed, checked and written. */
const known = new Map<string, Unsafe | undefined>()
const mostKnown = 1000

function look(formula: string): Unsafe | undefined {
  const tex = clean(formula).trim()
  if (!/[\\{]/.test(tex)) return undefined
  // Anki composes characters.
  const forms = new Set([tex, tex.normalize('NFC')])
  const written = new Set([...forms].flatMap((form) => [writeFormula(form, true), writeFormula(form, false)]))
  for (const each of written) {
    const unsafe = judge(toReading(each))
    if (unsafe) return unsafe
  }
  return undefined
}

function judge(reading: FormulaReading): Unsafe | undefined {
  for (const hint of reading.hints) {
    const unsafe = endsItself(hint) ? judgeHint(hint) : swallowing
    if (unsafe) return unsafe
  }
  return endsItself(reading.tex) ? (judgeCommands(reading) ?? judgeLengths(reading.tex)) : swallowing
}

const swallowing: Unsafe = {
  found: 'A formula that does not end where it should shows as written',
  expected: 'each `{` closed, and no `\\` at its end'
}

/** MathJax takes a formula's end for one only where no brace is open and no backslash stands before it. */
function endsItself(tex: string): boolean {
  let depth = 0
  for (let at = 0; at < tex.length; at++) {
    if (tex[at] === '\\') {
      at += 1
      if (at === tex.length) return false
    } else if (tex[at] === '{') depth += 1
    else if (tex[at] === '}' && depth > 0) depth -= 1
  }
  return depth === 0
}
