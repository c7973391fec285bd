import { refuse } from '../faults/expect.js'

/** `place` is where a mask is, for the `TypeError` of each of these. */
export function corner({ left, top }: { readonly left: number; readonly top: number }, place: string): string[] {
  return [`left=${decimal(fraction('left', left, place))}`, `top=${decimal(fraction('top', top, place))}`]
}

export function length(name: string, value: number, place: string): string {
  return `${name}=${decimal(positive(name, value, 1, place))}`
}

export function fraction(name: string, value: number, place: string): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value
  return refuse(`\`${name}\``, value, 'a fraction of the picture from 0 to 1', place)
}

/** More than nothing also after rounding to Anki's four decimals. */
export function positive(name: string, value: number, most: number, place: string): number {
  if (typeof value === 'number' && value >= 0.00005 && value <= most) return value
  return refuse(`\`${name}\``, value, `a number above 0${most === 1 ? ' and up to 1' : ''}`, place)
}

/** As a value within a cloze deletion; no HTML, since Anki shows it as it stands. Anki up to 24.06 stops at a backslash of the text's own. */
export function escaped(text: string, place: string): string {
  if (typeof text === 'string' && text.trim() !== '' && !/\\|\{\{|\}\}/.test(text)) return text.replaceAll(':', '\\:')
  return refuse('`text`', text, 'text without `{{`, `}}` and backslashes', place)
}

/** Four decimals, no zero before the point or at the end, as Anki's editor writes them. */
export function decimal(value: number): string {
  const text = value.toFixed(4).replace(/^0\./, '.')
  return text === '.0000' ? text : text.replace(/(?<!0)0+$/, '').replace(/\.$/, '')
}
