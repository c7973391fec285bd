import { type MathGap, mathGaps } from '../../cards/math-gaps.js'
import { onCard } from './on-card.js'
import { controlWords, groupAt } from './read-tex.js'
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

/** Each with what the formula is compared with. */
function candidates(
  number: number,
  isChemistry: boolean
): readonly { readonly look: GapLook; readonly without: GapLook; readonly isGroup?: true }[] {
  const colour = `color{var(--gap-${number})}{`
  if (isChemistry) return [{ look: { before: `\\${colour}`, after: '}' }, without: bare }]
  const inText = ['text', 'textrm', 'textbf', 'textit', 'textsf', 'texttt'].map((command) => ({
    look: { before: `$\\text${colour}\\${command}{`, after: '}}$' },
    without: bare
  }))
  return [
    { look: { before: `\\text${colour}`, after: '}' }, without: bare },
    // What a command or a script takes is one sign; the braces of a gap are read as those that make it one.
    { look: { before: `{\\text${colour}`, after: '}}' }, without: group, isGroup: true },
    ...inText,
    // While it is closed, its brackets would be an argument of some commands.
    { look: group, without: bare }
  ]
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
  if (gaps.length * tex.length > mostRead) return new Map()
  const isRead = (given: GapLooks) => read.shape(macros + onCard(writeFormula(tex, true, given)), isDisplay, false) !== undefined
  // `\frac{{c1::a}}{b}` without any brace would be `\fraca{b}`.
  const grouped = new Map(gaps.map(({ start }) => [start, group]))
  const looks = new Map<number, GapLook>(!isRead(new Map()) && isRead(grouped) ? grouped : [])
  const shapeWith = (gap: MathGap, look: GapLook, isChemistry: boolean) =>
    read.shape(macros + onCard(writeFormula(tex, true, new Map([...looks, [gap.start, look]]))), isDisplay, isChemistry)
  for (const gap of gaps) {
    if (gap.number > highestShownGap) continue
    const content = tex.slice(gap.content.start, gap.content.end)
    const isChemistry = isInChemistry(gap, tex)
    const found = candidates(gap.number, isChemistry).find(({ look, without, isGroup }) => {
      if (isGroup && isNoGroup(content)) return false
      const shape = shapeWith(gap, look, isChemistry)
      return shape !== undefined && shape === shapeWith(gap, without, isChemistry)
    })
    if (found) looks.set(gap.start, found.look)
  }
  return looks
}

/** What `\ce` is given has a grammar of its own, which knows `\color`. */
function isInChemistry({ start }: MathGap, tex: string): boolean {
  for (const { name, end } of controlWords(tex)) {
    const group = name === 'ce' ? groupAt(tex, end) : undefined
    if (group && group.start <= start && start < group.end) return true
  }
  return false
}

const flatten = (gaps: readonly MathGap[]): MathGap[] => gaps.flatMap((gap) => [gap, ...flatten(gap.gaps)])
