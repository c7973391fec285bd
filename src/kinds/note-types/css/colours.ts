import { palettes, type Theme } from './palette.js'

/** Custom properties; Anki marks night by a class on the body, so `prefers-color-scheme` would follow the wrong switch. */
export const toColours = (theme: Theme) => `
.card {
${declare(palettes[theme].light)}
}
.card.nightMode,
.card.night_mode,
.nightMode .card {
${declare(palettes[theme].night)}
}
`

function declare(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, colour]) => `  --${name}: ${colour};`)
    .join('\n')
}
