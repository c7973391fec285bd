import type { Colors } from 'picocolors/types'
import { toVisible } from '../../diagnostics/format/to-visible.js'
import { count } from '../count.js'
import { type Counted, lengthEnds, type Stats } from './gather-stats.js'

/** More are counted in the last line. */
const mostListed = 12

/** Columns of the longest bar. */
const barWidth = 24

/** The numbers of a build, for people. */
export function toStatsText(stats: Stats, colors: Colors): string {
  const { files, notes, cards, decks, media, kinds, byFile, tags, answers } = stats
  const head = [count(notes, 'note'), count(cards, 'card'), count(decks.length, 'deck'), count(media, 'media')].join(', ')
  const sections: [title: string, lines: string[]][] = [
    ['Cards by deck', toBars(decks)],
    ['Notes by kind', toBars(kinds)],
    ['Notes by file', toBars(byFile)],
    ['Notes by tag', toBars(tags)],
    ['Words of an answer', [...toBars(toSpread(answers.spread)), toLengths(stats)]],
    [`Reviews to expect at ${count(stats.newPerDay, 'new card')} a day`, toForecast(stats)]
  ]
  const parts = sections.filter(([, lines]) => lines.length > 0).map(([title, lines]) => [colors.bold(title), ...lines].join('\n'))
  return `${[`${count(files, 'file')}: ${head}`, ...parts].join('\n\n')}\n`
}

function toBars(counted: readonly Counted[]): string[] {
  const shown = counted.slice(0, mostListed)
  const most = Math.max(1, ...counted.map((each) => each.count))
  const digits = String(most).length
  const lines = shown.map((each) => {
    const bar = '▪'.repeat(Math.max(each.count > 0 ? 1 : 0, Math.round((each.count / most) * barWidth)))
    return `  ${String(each.count).padStart(digits)}  ${bar.padEnd(barWidth)}  ${toVisible(each.name)}`
  })
  return counted.length > mostListed ? [...lines, `  … and ${counted.length - mostListed} more, see \`--json\``] : lines
}

/** The parts of a spread of lengths, by their names. */
export function toSpread(spread: readonly number[]): Counted[] {
  return spread.map((number, at) => {
    const [from, to] = [(lengthEnds[at - 1] ?? -1) + 1, lengthEnds[at]]
    return { name: to === undefined ? `${from} and more` : `${from}–${to}`, count: number }
  })
}

function toLengths({ answers: { median, nineOfTen, longest, longestAt } }: Stats): string {
  return `  half have at most ${median}, nine of ten at most ${nineOfTen}; the longest has ${longest} (${toVisible(longestAt)})`
}

/** Reviews a day: the mean of the days that begin after the first of these, up to the second. */
const periods = [
  ['in the first week', 0, 7],
  ['in the first month', 0, 30],
  ['after three months', 76, 90],
  ['after half a year', 166, 180],
  ['after a year', 351, 365]
] as const

function toForecast({ expected: { reviews }, newPerDay, cards }: Stats): string[] {
  const most = reviews.reduce((best, number, at) => (number > (reviews[best] ?? 0) ? at : best), 0)
  const means = periods.map(([name, from, to]) => {
    const days = reviews.slice(from, to)
    return { name, count: Math.round(days.reduce((sum, number) => sum + number, 0) / days.length) }
  })
  return [
    ...toBars(means),
    `  all cards have been new after ${count(Math.ceil(cards / newPerDay), 'day')}; the most reviews are ${Math.round(reviews[most] ?? 0)}, on day ${most + 1}`,
    '  by FSRS with its defaults, nine of ten answers right'
  ]
}
