import type { RegionShape } from '../../../cards/region.js'
import { misfit } from '../../../cards/region-misfit.js'

/** What is expected of a region, in the words of a message. */
export const aRegion = 'a name, a colon and left, top, width and height in percent, as in `aorta: 10% 20% 30% 12%`'

const percent = String.raw`(?:\d+(?:\.\d+)?|\.\d+)\s?%`
const written = new RegExp(String.raw`^(?:(rect|ellipse|polygon)\s+)?(${percent}(?:(?:\s*[,;]\s*|\s+)${percent})*)$`, 'i')

/** They turn the direction of what they stand in, and show nothing. */
const directions = /[\u061c\u200e\u200f]/g

/** What is expected instead, of text that is no shape. */
export interface Misread {
  readonly expected: string
}

/** Reads `10% 20% 30% 12%`, `ellipse 10% 20% 30% 12%` or `polygon 10% 20%, 40% 20%, 25% 50%`. */
export function readShape(text: string): RegionShape | Misread {
  const match = written.exec(text.replace(directions, '').trim())
  if (!match) return { expected: /\d,\d/.test(text) ? `a point in numbers such as \`12.5%\`, and ${aRegion}` : aRegion }
  const type = match[1]?.toLowerCase() ?? 'rect'
  const values = [...(match[2] ?? '').matchAll(/[\d.]+/g)].map(([number]) => toFraction(Number(number)))
  const shape = type === 'polygon' ? toPolygon(values) : toBox(type, values)
  if ('expected' in shape) return shape
  return misfit(shape) ?? shape
}

/** Without what floating point adds to a percentage. */
const toFraction = (percentage: number) => Number((percentage / 100).toFixed(6))

function toBox(type: string, values: readonly number[]): RegionShape | Misread {
  const [left = 0, top = 0, width = 0, height = 0] = values
  if (values.length !== 4)
    return { expected: values.length > 5 ? '`polygon` before its points' : 'four numbers: left, top, width and height' }
  if (type === 'ellipse') return { type: 'ellipse', left, top, rx: width / 2, ry: height / 2 }
  return { type: 'rect', left, top, width, height }
}

function toPolygon(values: readonly number[]): RegionShape | Misread {
  if (values.length < 6 || values.length % 2 === 1) return { expected: 'three points or more, each from the left and from the top' }
  const points = Array.from({ length: values.length / 2 }, (_, index) => [values[index * 2] ?? 0, values[index * 2 + 1] ?? 0] as const)
  return { type: 'polygon', points }
}
