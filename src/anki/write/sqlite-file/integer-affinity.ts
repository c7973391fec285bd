const start = /^[\s.+-]*\d/
const number = /^[ \t\n\v\f\r]*([+-]?)(?:(\d+)|(?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][+-]?\d+)?)[ \t\n\v\f\r]*$/

const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n]

/**
 * What SQLite keeps of a text in a column that is declared as an integer: text that is a number becomes that number, a whole one an
 * integer. Source: datatype3.html, 3, and `applyNumericAffinity` in vdbe.c.
 */
export function withIntegerAffinity(text: string): string | number | bigint {
  if (!start.test(text)) return text
  const found = number.exec(text)
  if (!found) return text
  const digits = found[2]
  if (digits !== undefined) {
    const whole = BigInt(`${found[1] === '-' ? '-' : ''}${digits}`)
    if (whole >= least && whole <= most) return whole
  }
  const real = Number(text)
  return Number.isInteger(real) && real > Number(least) && real < Number(most) ? BigInt(real) : real
}
