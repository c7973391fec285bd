import colorString from 'color-string'

/** Where each hue ends, in degrees of the colour wheel. */
const ends = [
  [15, 'red'],
  [43, 'orange'],
  [70, 'yellow'],
  [165, 'green'],
  [255, 'blue'],
  [335, 'violet'],
  [360, 'red']
] as const

/** A colour that a card has for words, or for the ground under them: it reads by day and by night. */
export type Hue = (typeof ends)[number][1]

/** Less of a colour than this, of 1, is black, white or grey; grounds are paler than words. */
const leastColour = { words: 0.2, ground: 0.06 }

/** The hue nearest to a colour as CSS writes it; `undefined` for black, white and grey, for what can hardly be seen, and for what is no colour. */
export function hueOf(colour: string, use: keyof typeof leastColour): Hue | undefined {
  const found = colour.length > longestColour ? null : colorString.get(colour.trim().toLowerCase())
  if (!found || (found.value[3] ?? 1) < 0.1) return undefined
  const { degrees, amount } = measure(found)
  return amount < leastColour[use] ? undefined : ends.find(([end]) => degrees <= end)?.[1]
}

/** No colour takes more letters; a text without end would take long to read. */
const longestColour = 60

function measure({ model, value: [first = 0, second = 0, third = 0] }: { model: string; value: number[] }) {
  if (model === 'hsl') return { degrees: first, amount: (second / 100) * (1 - Math.abs((2 * third) / 100 - 1)) }
  if (model === 'hwb') return { degrees: first, amount: 1 - (second + third) / 100 }
  const [most, least] = [Math.max(first, second, third), Math.min(first, second, third)]
  const span = most - least || 1
  const sixth = most === first ? (second - third) / span : most === second ? 2 + (third - first) / span : 4 + (first - second) / span
  return { degrees: (sixth * 60 + 360) % 360, amount: (most - least) / 255 }
}
