/** Warm paper by day, and no black at night, which smears on OLED. */
const paper = {
  light: {
    ground: '#FAFAF7',
    text: '#1F2328',
    quiet: '#5F666D',
    line: '#DDDDD6',
    edge: '#8C9198',
    accent: '#0A63BC',
    'accent-ground': '#E2EBF3',
    good: '#1A7033',
    'good-ground': '#E6F0E7',
    bad: '#B81C28',
    'bad-ground': '#F7E4E3',
    caution: '#8A5300',
    important: '#7A3E9D',
    'important-ground': '#F0E7F4',
    'code-ground': '#F0F0EA',
    'mark-ground': '#FFEFA8',
    'mark-text': '#1F2328',
    'code-word': '#8A3A9C',
    'code-text': '#1A6A35',
    'code-value': '#9A4607',
    'code-name': '#0A5DB0',
    'code-type': '#0B6570',
    shade: 'rgba(31, 35, 40, .16)'
  },
  night: {
    ground: '#1B1C1E',
    text: '#E4E4E0',
    quiet: '#A0A6AD',
    line: '#3A3C40',
    edge: '#7A8087',
    accent: '#7DB7FF',
    'accent-ground': '#253547',
    good: '#6BC077',
    'good-ground': '#22301F',
    bad: '#F58A80',
    'bad-ground': '#442724',
    caution: '#DDAE55',
    important: '#CFA2EE',
    'important-ground': '#38293F',
    'code-ground': '#26272B',
    'mark-ground': '#57480F',
    'mark-text': '#F8F1D8',
    'code-word': '#D5A6F0',
    'code-text': '#9AD293',
    'code-value': '#EFB37E',
    'code-name': '#8FC0FF',
    'code-type': '#7FD1D8',
    shade: 'rgba(0, 0, 0, .6)'
  }
} as const

export type Colour = keyof typeof paper.light

type Palette = Readonly<Record<'light' | 'night', Readonly<Record<Colour, string>>>>

/** Cool greys. */
const slate: Palette = {
  light: {
    ...paper.light,
    ground: '#F5F7F9',
    text: '#1D2733',
    quiet: '#56626F',
    line: '#D9DFE5',
    edge: '#7C8793',
    accent: '#0B6670',
    'accent-ground': '#DCECEE',
    'code-ground': '#EBEFF3'
  },
  night: {
    ...paper.night,
    ground: '#17202A',
    text: '#E1E6EB',
    quiet: '#9DA9B5',
    line: '#33404D',
    edge: '#74818E',
    accent: '#6CCBD3',
    'accent-ground': '#1D3A40',
    'good-ground': '#1D3328',
    'code-ground': '#202B36'
  }
}

/** Black on white, and white on black. */
const plain: Palette = {
  light: {
    ...paper.light,
    ground: '#FFFFFF',
    text: '#111111',
    quiet: '#595959',
    line: '#D6D6D6',
    edge: '#767676',
    accent: '#0645AD',
    'accent-ground': '#E6EEFA',
    'code-ground': '#F2F2F2'
  },
  night: {
    ...paper.night,
    ground: '#000000',
    text: '#EDEDED',
    quiet: '#A6A6A6',
    line: '#333333',
    edge: '#8A8A8A',
    accent: '#8AB9FF',
    'accent-ground': '#15263B',
    'good-ground': '#10260F',
    'code-ground': '#171717'
  }
}

/** By themes: a colour for each purpose, for day and night. Every text reads at 4.5:1 or better on the grounds it stands on. */
export const palettes = { paper, slate, plain } satisfies Readonly<Record<string, Palette>>

/** The colours that a deck's cards have. */
export type Theme = keyof typeof palettes

export const themes = ['paper', 'slate', 'plain'] as const satisfies readonly Theme[]
