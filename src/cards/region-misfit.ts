import type { DrawingProblem, RegionShape } from './region.js'

/** Numbers of two decimals need not add up to a hundred percent exactly. */
const tolerance = 0.0001

/** As many as a hand draws; each card holds all of them. */
const mostPoints = 1000

/** What is wrong with a shape that does not lie within its picture, or that nobody could see; `undefined` where it is right. */
export function misfit(shape: RegionShape): DrawingProblem | undefined {
  if (shape.type === 'polygon' && shape.points.length > mostPoints)
    return { what: `has ${shape.points.length} points`, expected: `at most ${mostPoints} points` }
  const [left, top, right, bottom] = edgesOf(shape)
  if (left < -tolerance || top < -tolerance || right > 1 + tolerance || bottom > 1 + tolerance)
    return {
      what: 'reaches beyond the picture',
      expected: 'it within the picture: left and width at most 100% together, and top and height'
    }
  if (right - left < tolerance || bottom - top < tolerance) return { what: 'shows nothing', expected: 'a width and a height above 0%' }
  return undefined
}

/** Left, top, right and bottom. */
function edgesOf(shape: RegionShape): readonly [number, number, number, number] {
  if (shape.type === 'polygon') {
    const [xs, ys] = [shape.points.map(([x]) => x), shape.points.map(([, y]) => y)]
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  }
  const { left, top } = shape
  const [width, height] = shape.type === 'ellipse' ? [shape.rx * 2, shape.ry * 2] : [shape.width, shape.height]
  return [left, top, left + width, top + height]
}
