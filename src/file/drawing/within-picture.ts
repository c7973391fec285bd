import type { DrawingProblem, RegionShape } from '../../cards/region.js'
import { misfit } from '../../cards/region-misfit.js'

/** A hand draws so much too far, in fractions of the picture. */
const slip = 0.02

/** The shape cut off at the edges of its picture, if it hardly reaches beyond them; else what is wrong with it. */
export function withinPicture(shape: RegionShape): RegionShape | DrawingProblem {
  const cut = cutShape(shape)
  return misfit(cut) ?? cut
}

function cutShape(shape: RegionShape): RegionShape {
  if (shape.type === 'polygon') return { ...shape, points: shape.points.map(([x, y]) => [cutOff(x), cutOff(y)] as const) }
  const [left, top] = [cutOff(shape.left), cutOff(shape.top)]
  if (shape.type === 'rect') {
    const [right, bottom] = [cutOff(shape.left + shape.width), cutOff(shape.top + shape.height)]
    return { ...shape, left, top, width: tidy(right - left), height: tidy(bottom - top) }
  }
  const [right, bottom] = [cutOff(shape.left + shape.rx * 2), cutOff(shape.top + shape.ry * 2)]
  return { ...shape, left, top, rx: tidy((right - left) / 2), ry: tidy((bottom - top) / 2) }
}

function cutOff(value: number): number {
  if (value < 0 && value > -slip) return 0
  if (value > 1 && value < 1 + slip) return 1
  return tidy(value)
}

/** Without what floating point adds. */
const tidy = (value: number) => Number(value.toFixed(6))
