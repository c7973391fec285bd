/** A colour for each purpose, for day and night. Every text reads at 4.5:1 or better on the grounds it stands on. */
export const palette = {
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
    bad: '#C01F2B',
    caution: '#8A5300',
    important: '#7A3E9D',
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
    caution: '#DDAE55',
    important: '#CFA2EE',
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

export type Colour = keyof typeof palette.light
