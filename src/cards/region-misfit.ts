import type { RegionShape } from './region.js'

/** Numbers of two decimals need not add up to a hundred percent exactly. */
const tolerance = 0.0001

/** What was expected of a shape that does not lie within its picture, or that nobody could see; `undefined` where it does. */
export function misfit(shape: RegionShape): string | undefined {
  const [left, top, right, bottom] = edgesOf(shape)
  if (left < -tolerance || top < -tolerance || right > 1 + tolerance || bottom > 1 + tolerance)
    return 'it within the picture: left and width at most 100% together, and top and height'
  if (right - left < tolerance || bottom - top < tolerance) return 'a width and a height above 0%'
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
