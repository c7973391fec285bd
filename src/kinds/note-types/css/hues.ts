import type { Colour } from './palette.js'

const hues: Readonly<Record<string, readonly [words: Colour, ground: Colour]>> = {
  red: ['bad', 'bad-ground'],
  orange: ['caution', 'mark-ground'],
  yellow: ['caution', 'mark-ground'],
  green: ['good', 'good-ground'],
  blue: ['accent', 'accent-ground'],
  violet: ['important', 'important-ground']
}

/** The hues of an author's own colours, in the card's palette. On a ground all words have the card's ink, so that any pair reads. */
export const hueClasses = `
${Object.entries(hues)
  .map(([hue, [words, ground]]) => `.hue-${hue} {\n  color: var(--${words});\n}\n.on-${hue} {\n  --on: var(--${ground});\n}`)
  .join('\n')}
.page [class^="on-"],
.page [class*=" on-"] {
  background: var(--on);
  color: var(--mark-text);
}
.page [class^="on-"] *,
.page [class*=" on-"] * {
  color: inherit;
}
`
