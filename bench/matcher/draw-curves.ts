import type { Point } from './curve.js'

export interface Line {
  readonly name: string
  readonly points: readonly Point[]
  readonly look: 'ours' | 'ours-tune' | 'other'
  /** Where the line is gone by, drawn as a dot. */
  readonly at?: Point
}

/** A point by itself. */
export interface Mark {
  readonly name: string
  readonly point: Point
}

const [left, top, width, height] = [62, 20, 560, 360]
const lowest = 0.4
const x = (recall: number) => (left + recall * width).toFixed(1)
const y = (precision: number) => (top + (1 - (Math.max(precision, lowest) - lowest) / (1 - lowest)) * height).toFixed(1)

const style = `
text { font: 13px system-ui, sans-serif; fill: #333 }
.grid { stroke: #8884; } .axis { stroke: #888 }
.ours, .ours-tune, .other { fill: none; stroke-width: 2; stroke-linejoin: round }
.ours, .ours-tune { stroke: #2f74d0 } .ours-tune { stroke-dasharray: 5 4; stroke-width: 1.5 } .other { stroke: #b5651d }
circle { fill: #2f74d0 } .whole { fill: none; stroke: #2f74d0; stroke-width: 2 }
@media (prefers-color-scheme: dark) { text { fill: #ddd } .ours, .ours-tune, .whole { stroke: #6ea8fe } circle { fill: #6ea8fe } .other { stroke: #e0a468 } }`

/** Precision over recall, as an SVG that reads on light and on dark ground. */
export function drawCurves(lines: readonly Line[], marks: readonly Mark[]): string {
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1]
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const parts = [
    ...ticks.map((tick) => `<path class="grid" d="M${x(tick)} ${top}V${top + height}"/>`),
    ...ticks.filter((tick) => tick >= lowest).map((tick) => `<path class="grid" d="M${left} ${y(tick)}H${left + width}"/>`),
    `<path class="axis" fill="none" d="M${left} ${top}V${top + height}H${left + width}"/>`,
    ...ticks.map((tick) => `<text x="${x(tick)}" y="${top + height + 18}" text-anchor="middle">${percent(tick)}</text>`),
    ...ticks
      .filter((tick) => tick >= lowest)
      .map((tick) => `<text x="${left - 8}" y="${Number(y(tick)) + 4}" text-anchor="end">${percent(tick)}</text>`),
    `<text x="${left + width / 2}" y="${top + height + 40}" text-anchor="middle">rewordings that were followed (recall)</text>`,
    `<text transform="translate(14 ${top + height / 2}) rotate(-90)" text-anchor="middle">of what was followed, right (precision)</text>`,
    ...lines.map(({ points, look }) => `<path class="${look}" d="${toPath(points)}"/>`),
    ...lines.flatMap(({ at }) => (at ? `<circle cx="${x(at.recall)}" cy="${y(at.precision)}" r="4"/>` : [])),
    ...marks.map(
      ({ point }) => `<rect class="whole" x="${Number(x(point.recall)) - 5}" y="${Number(y(point.precision)) - 5}" width="10" height="10"/>`
    ),
    ...legend(lines, marks)
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 430" role="img" aria-label="Precision over recall"><style>${style}
</style>
${parts.join('\n')}
</svg>
`
}

function legend(lines: readonly Line[], marks: readonly Mark[]): readonly string[] {
  const [from, bottom] = [left + 16, top + height - 14 - (lines.length + marks.length - 1) * 20]
  const label = (name: string, row: number) => `<text x="${from + 36}" y="${bottom + row * 20 + 4}">${name}</text>`
  return [
    ...lines.map(({ name, look }, row) => `<path class="${look}" d="M${from} ${bottom + row * 20}h28"/>${label(name, row)}`),
    ...marks.map(({ name }, index) => {
      const row = lines.length + index
      return `<rect class="whole" x="${from + 9}" y="${bottom + row * 20 - 5}" width="10" height="10"/>${label(name, row)}`
    })
  ]
}

function toPath(points: readonly Point[]): string {
  return points.map(({ recall, precision }, index) => `${index === 0 ? 'M' : 'L'}${x(recall)} ${y(precision)}`).join('')
}
