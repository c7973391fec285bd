import { horizon, type Stats } from './gather-stats.js'

const [width, height] = [760, 220]
const margin = { left: 40, right: 12, top: 10, bottom: 26 }

/** The mean of a week: of a single day it leaps. */
const smoothing = 7

/** Reviews a day over a year, as a line. */
export function toForecastPlot({ expected: { reviews }, cards, newPerDay }: Stats): string {
  const weekly = reviews.map((_, at) => mean(reviews.slice(Math.max(0, at - smoothing + 1), at + 1)))
  const top = niceTop(Math.max(...weekly))
  const x = (day: number) => margin.left + (day / (horizon - 1)) * (width - margin.left - margin.right)
  const y = (number: number) => height - margin.bottom - (number / top) * (height - margin.top - margin.bottom)
  const points = weekly.map((number, day) => `${x(day).toFixed(1)},${y(number).toFixed(1)}`)
  const [left, right, floor] = [x(0), x(horizon - 1), y(0)]
  const lines = [0, top / 2, top].map(
    (number) =>
      `<line class="grid" x1="${left}" x2="${right}" y1="${y(number)}" y2="${y(number)}"/><text x="${left - 8}" y="${y(number) + 4}" text-anchor="end">${number}</text>`
  )
  const months = [0, 3, 6, 9, 12].map((month) => {
    const at = x((month / 12) * (horizon - 1))
    const anchor = month === 0 ? 'start' : month === 12 ? 'end' : 'middle'
    return `<text x="${at.toFixed(1)}" y="${height - 6}" text-anchor="${anchor}">${month === 0 ? 'now' : `${month} months`}</text>`
  })
  const end = Math.ceil(cards / newPerDay)
  const most = Math.round(Math.max(...weekly))
  return `<figure><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Reviews a day over a year: at most about ${most}, and ${Math.round(weekly.at(-1) ?? 0)} at its end">
${lines.join('')}${months.join('')}
<path class="under" d="M${left},${floor} L${points.join(' L')} L${right},${floor} Z"/>
<polyline class="reviews" points="${points.join(' ')}"/>
</svg><figcaption>The mean of a week; all cards have been new after ${end} ${end === 1 ? 'day' : 'days'}. By FSRS with its defaults, nine of ten answers right.</figcaption></figure>`
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)

/** An even number of one digit and zeros, not below another. */
function niceTop(number: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, number)))
  return Math.max(2, Math.ceil(number / power / 2) * 2 * power)
}
