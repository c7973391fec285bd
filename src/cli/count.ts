/** A number and what it counts: `1 card`, `2 cards`. `media` is its own plural. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 || noun === 'media' ? '' : 's'}`
}
