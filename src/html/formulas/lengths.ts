import type { Unsafe } from './unsafe.js'

/** In em. A blank to be filled in is 10 or so; a phone is about 24 wide. */
const most = 15
const mostTogether = 40

/** Commands that make room or a box of a length. */
const sized = /\\(?:rule|Rule|Space|kern|mkern|hskip|mskip|hspace\*?|raise|lower|moveleft|moveright|raisebox|above)(?![A-Za-z])/g
const argument = /[ \t\n]*(?:\{([^{}]*)\}|\[([^[\]]*)\]|([-+]?[\d.]+\s*[a-z]{2}))/y
const dimension = /^[-+\s]*([\d.]+)\s*(em|ex|pt|pc|px|in|cm|mm|mu)/

/** Ems of each unit: TeXbook, chapter 10, at a size of ten points; a pixel as in MathJax. */
const units: Readonly<Record<string, number>> = { em: 1, ex: 0.43, pt: 0.1, pc: 1.2, px: 1 / 16, in: 7.2, cm: 2.84, mm: 0.284, mu: 1 / 18 }

/** Whether lengths would let a formula cover the card: as a link it would be clicked wherever one clicks. A parameter could be any length. */
export function judgeLengths(tex: string): Unsafe | undefined {
  let sum = 0
  for (const { index, 0: command } of tex.matchAll(sized)) {
    argument.lastIndex = index + command.length
    for (let count = 0; count < 3; count++) {
      const [, braced, bracketed, bare] = argument.exec(tex) ?? []
      const given = braced ?? bracketed ?? bare
      if (given === undefined) break
      const [, number = '0', unit = ''] = dimension.exec(given) ?? []
      const length = given.includes('#') ? Number.POSITIVE_INFINITY : Number(number) * (units[unit] ?? 0)
      if (length > most) return tooLong
      sum += length
    }
  }
  return sum > mostTogether ? tooLong : undefined
}

const tooLong: Unsafe = {
  found: 'A formula with room for a whole page shows as written',
  expected: `no length over ${most}em, and no more than ${mostTogether}em together`
}

/** Whether a length of a box is short enough. */
export function isShort(length: string): boolean {
  const [, number = '0', unit = ''] = dimension.exec(length) ?? []
  return Number(number) * (units[unit] ?? 0) <= most / 3
}
