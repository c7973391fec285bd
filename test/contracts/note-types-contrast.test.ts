import { describe, expect, it } from 'vitest'
import { type Colour, palettes, themes } from '../../src/kinds/note-types/css/palette.js'

/** Each ground with the text that stands on it. */
const pairs: Partial<Record<Colour, Colour[]>> = {
  ground: ['text', 'quiet', 'accent', 'good', 'bad', 'caution', 'important'],
  'accent-ground': ['accent', 'mark-text'],
  'good-ground': ['text', 'good', 'mark-text'],
  'bad-ground': ['mark-text'],
  'important-ground': ['mark-text'],
  'mark-ground': ['mark-text'],
  'code-ground': ['text', 'quiet', 'bad', 'code-word', 'code-text', 'code-value', 'code-name', 'code-type']
}

const modes = themes.flatMap((theme) => (['light', 'night'] as const).map((mode) => [theme, mode] as const))

describe.each(modes)('the theme %s, %s', (theme, mode) => {
  const colours: Readonly<Record<Colour, string>> = palettes[theme][mode]

  it.each(Object.entries(pairs) as [Colour, Colour[]][])('gives text on %s a contrast of 4.5:1 or better', (ground, texts) => {
    const ratios = texts.map((text) => [text, contrast(colours[text], colours[ground])] as const)
    expect(ratios.filter(([, ratio]) => ratio < 4.5)).toEqual([])
  })

  it('gives the edges of boxes a contrast of 3:1 or better', () => {
    expect(contrast(colours.edge, colours.ground)).toBeGreaterThanOrEqual(3)
  })
})

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
