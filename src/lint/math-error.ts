import type { Nodes } from 'mdast'
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math'
import { mathGaps } from '../cards/math-gaps.js'
import type { Place, Report } from '../diagnostics/message.js'
import { definitionsOf, definitionsOn, formulasIn } from '../html/formulas/definitions-on.js'
import { findUnsafe } from '../html/formulas/find-unsafe.js'
import { isSurelyRight } from '../html/formulas/is-surely-right.js'
import type { MacrosFor } from '../html/formulas/macros.js'
import { onCard } from '../html/formulas/on-card.js'
import { showGaps } from '../html/formulas/show-gaps.js'
import type { TexReader } from '../html/formulas/tex-reader.js'
import { writeFormula } from '../html/formulas/write-formula.js'
import type { Source } from '../parse/markdown/source/source.js'
import { toTexOffset } from '../parse/markdown/tree/to-tex-offset.js'

type Formula = DisplayMath | InlineMath

export interface MathErrorOptions {
  readonly source: Source
  readonly reader: TexReader
  readonly macrosFor: MacrosFor
  /** Formulas that reach beyond themselves are given to MathJax, too. */
  readonly trusted: boolean
  readonly report: Report
}

/** Tells of formulas that Anki's MathJax cannot read, each once however many cards show it. Takes the content of one card after the other. */
export function createMathError(options: MathErrorOptions): (content: readonly Nodes[]) => void {
  const told = new Set<number | Formula>()
  return (content) => {
    // MathJax keeps what a formula defines for those that follow it.
    let defined = ''
    const allDefined = definitionsOn(content, options.trusted)
    for (const node of formulasIn(content)) {
      const tex = node.value.trim()
      const key = node.position?.start.offset ?? node
      const macros = options.macrosFor(tex)
      const unsafe = options.trusted ? undefined : findUnsafe(macros + tex)
      if (unsafe) {
        // What is so by itself is told where the file is parsed.
        if (!told.has(key) && !findUnsafe(tex)) options.report('formula-unsafe', node, unsafe)
        told.add(key)
        continue
      }
      if (!told.has(key) && tellFault(node, tex, { before: defined + macros, onCard: allDefined + macros }, options)) told.add(key)
      defined += definitionsOf(tex, options.trusted)
    }
  }
}

/** What stands defined where a formula stands, and what all of its card does. */
interface Defined {
  readonly before: string
  readonly onCard: string
}

function tellFault(node: Formula, tex: string, { before: defined, onCard: known }: Defined, options: MathErrorOptions): boolean {
  const { source, reader, report } = options
  const isDisplay = node.type === 'math'
  const gaps = mathGaps(tex)
  const place = (from: number, to: number): Place => {
    const [start, end] = [from, to].map((index) => toTexOffset(node, node.value.indexOf(tex) + index, source))
    return start === undefined || end === undefined ? node : source.toPosition(start, end)
  }
  const looks = gaps.length > 0 ? showGaps(tex, isDisplay, reader, known) : undefined
  const fault = reader.fault(defined + onCard(writeFormula(tex, gaps.length > 0, looks)), isDisplay)
  if (fault) {
    const { id, message, offset } = fault
    // A command's name takes the space behind it.
    const before = tex.slice(0, Math.max(0, offset - defined.length)).trimEnd()
    const command = /^(?:UndefinedControlSequence|TextCommand)$/.test(id) ? /\\(?:[A-Za-z]+|[^A-Za-z])$/.exec(before)?.[0] : undefined
    // With its gaps open, the formula is shorter than its source.
    const at =
      gaps.length > 0
        ? node
        : command === undefined
          ? place(before.length, before.length)
          : place(before.length - command.length, before.length)
    report('math-error', at, { id, message })
    return true
  }
  const closed = gaps.find(({ number }) => reader.fault(defined + onCard(writeFormula(tex, true, looks), number), isDisplay))
  if (closed) report('math-error', place(closed.start, closed.end), { id: 'gap', message: tex.slice(closed.start, closed.end) })
  return closed !== undefined
}

/** Whether there is a formula in some content that only MathJax can judge. */
export function needsTexReader(content: readonly Nodes[], macrosFor: MacrosFor): boolean {
  return formulasIn(content).some(({ value }) => {
    const tex = value.trim()
    return !isSurelyRight(tex) || mathGaps(tex).length > 0 || macrosFor(tex) !== ''
  })
}
