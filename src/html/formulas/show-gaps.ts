import { type MathGap, mathGaps } from '../../cards/math-gaps.js'
import { onCard } from './on-card.js'
import { isWithin } from './read-tex.js'
import type { TexReader } from './tex-reader.js'
import { type GapLook, type GapLooks, writeFormula } from './write-formula.js'

/**
 * The highest number of a gap that can show within a formula. The note type's CSS knows each by the card that asks for it, since Anki
 * takes all tags out of formulas.
 */
export const highestShownGap = 40

/** Characters, once for each gap: more than a formula has that is to be learnt, since the whole is read for each of its gaps. */
const mostRead = 12_000

const bare: GapLook = { before: '', after: '' }
const group: GapLook = { before: '{', after: '}' }

interface Candidate {
  readonly look: GapLook
  /** What the formula is compared with, if it is. */
  readonly without?: GapLook
  readonly isGroup?: true
}

function candidates(number: number, content: string, isChemistry: boolean): readonly Candidate[] {
  const colour = `color{var(--gap-${number})}{`
  if (isChemistry) return [{ look: { before: `\\${colour}`, after: '}' }, without: bare }]
  const inText = ['text', 'textrm', 'textbf', 'textit', 'textsf', 'texttt'].map((command) => ({
    look: { before: `$\\text${colour}\\${command}{`, after: '}}$' },
    without: bare
  }))
  return [
    { look: { before: `\\text${colour}`, after: '}' }, without: bare },
    // Between braces alone an operator would lose its space and its limits.
    ...operatorLooks(content, `\\mathop{\\text${colour}`),
    // What a command or a script takes is one sign; the braces of a gap are read as those that make it one.
    { look: { before: `{\\text${colour}`, after: '}}' }, without: group, isGroup: true },
    ...inText,
    // While it is closed, its brackets would be an argument of some commands.
    { look: group, without: bare }
  ]
}

const limits =
  /^\s*\\(?:sum|prod|coprod|bigcup|bigcap|bigvee|bigwedge|biguplus|bigoplus|bigotimes|bigodot|bigsqcup|lim|max|min|sup|inf|limsup|liminf|det|gcd|Pr)\s*$/
const besides =
  /^\s*\\(?:sin|cos|tan|cot|sec|csc|sinh|cosh|tanh|coth|arcsin|arccos|arctan|log|ln|lg|exp|arg|deg|dim|hom|ker|int|iint|iiint|oint)\s*$/

function operatorLooks(content: string, before: string): Candidate[] {
  if (limits.test(content)) return [{ look: { before, after: '}}' } }]
  return besides.test(content) ? [{ look: { before, after: '}}\\nolimits ' } }] : []
}

/** What means something else between braces. */
const isNoGroup = (content: string) =>
  /^\s*(?:[\^_'&]|\\(?:no)?limits(?![A-Za-z]))|\\(?:over|atop|above|choose|brace|brack)(?![A-Za-z])/.test(content)

/**
 * How the gaps of a formula show which of them is asked: in a colour that the card's CSS sets for the one gap alone. A gap gets it where
 * MathJax makes the same of the formula with it as without it; elsewhere it stays as it is. `macros` stand before the formula.
 */
export function showGaps(tex: string, isDisplay: boolean, read: TexReader, macros = ''): GapLooks {
  const gaps = flatten(mathGaps(tex))
  const isRead = (given: GapLooks) => read.shape(macros + onCard(writeFormula(tex, true, given)), isDisplay, false) !== undefined
  // `\frac{{c1::a}}{b}` without any brace would be `\fraca{b}`, and is so too where there is another fault, or too much to be read.
  const ofGroups = gaps.filter(({ content }) => !isNoGroup(tex.slice(content.start, content.end)))
  const looks = new Map<number, GapLook>(isRead(new Map()) ? [] : ofGroups.map(({ start }) => [start, group]))
  if (gaps.length * tex.length > mostRead) return looks
  const shapeWith = (gap: MathGap, look: GapLook, isChemistry: boolean) =>
    read.shape(macros + onCard(writeFormula(tex, true, new Map([...looks, [gap.start, look]]))), isDisplay, isChemistry)
  for (const gap of gaps) {
    if (gap.number > highestShownGap) continue
    const content = tex.slice(gap.content.start, gap.content.end)
    const isChemistry = isWithin(gap.start, tex, chemistry)
    const found = candidates(gap.number, content, isChemistry).find(({ look, without, isGroup }) => {
      if (isGroup && isNoGroup(content)) return false
      const shape = shapeWith(gap, look, isChemistry)
      return shape !== undefined && (without === undefined || shape === shapeWith(gap, without, isChemistry))
    })
    if (found) looks.set(gap.start, found.look)
  }
  return looks
}

/** What `\ce` is given has a grammar of its own, which knows `\color`. */
const chemistry = /^ce$/

const flatten = (gaps: readonly MathGap[]): MathGap[] => gaps.flatMap((gap) => [gap, ...flatten(gap.gaps)])
