import { lastClozeOrdinal } from '../cards/card-ordinals.js'
import { expectKeys, expectList, expectObject, refuse } from '../faults/expect.js'
import type { OcclusionMask, OcclusionShape } from './occlusion-mask.js'
import { corner, decimal, escaped, fraction, length, positive } from './occlusion-values.js'

/** How a note asks its masks. */
export interface OcclusionOptions {
  /** Hides the other masks too while one is asked (default: false). Anki knows it for a whole note only. */
  readonly hideAll?: boolean
}

/**
 * The `Occlusion` field of an image-occlusion note. Throws `TypeError`, which names the mask and its property, on what
 * Anki would not draw, and on options other than these. Source: rslib/src/image_occlusion/imageocclusion.rs.
 */
export function occlusionField(masks: readonly OcclusionMask[], options: OcclusionOptions = {}): string {
  expectList(masks, '`masks`', 'a list of masks')
  expectObject(options, '`options`', 'an object such as `{ hideAll: true }`')
  expectKeys(options, ['hideAll'], '`options`', 'nothing but')
  const { hideAll = false } = options
  if (typeof hideAll !== 'boolean') refuse('`hideAll`', hideAll, '`true` or `false`')
  return masks.map((mask, index) => occlusion(mask, hideAll, `Mask ${index + 1}`)).join('')
}

function occlusion(mask: OcclusionMask, hideAll: boolean, place: string): string {
  expectObject(mask, place, 'an object with a `type`')
  // Anki draws what has number 0 on every card
  const number = mask.type === 'text' ? 0 : mask.number
  if (mask.type !== 'text' && !(Number.isInteger(number) && number >= 1 && number <= lastClozeOrdinal)) {
    refuse('`number`', number, `an integer from 1 to ${lastClozeOrdinal}`, place)
  }
  const properties = [...shapeProperties(mask, place), ...look(mask, place), ...(hideAll ? ['oi=1'] : [])]
  return `{{c${number}::image-occlusion:${[mask.type, ...properties].join(':')}}}<br>`
}

function shapeProperties(mask: OcclusionShape, place: string): string[] {
  switch (mask.type) {
    case 'rect':
      return [...corner(mask, place), length('width', mask.width, place), length('height', mask.height, place)]
    case 'ellipse':
      return [...corner(mask, place), length('rx', mask.rx, place), length('ry', mask.ry, place)]
    case 'polygon':
      return polygon(mask.points, place)
    case 'text': {
      const { text, scale = 1, fontSize } = mask
      return [
        ...corner(mask, place),
        `text=${escaped(text, place)}`,
        `scale=${decimal(positive('scale', scale, Number.MAX_SAFE_INTEGER, place))}`,
        ...(fontSize === undefined ? [] : [`fs=${decimal(positive('fontSize', fontSize, 1, place))}`])
      ]
    }
    default:
      return unknownType(mask, place)
  }
}

/** Anki draws a polygon with its outermost points at `left` and `top`. Source: ts/routes/image-occlusion/review.ts. */
function polygon(points: readonly (readonly [number, number])[], place: string): string[] {
  expectList(points, '`points`', 'a list of three or more', place)
  if (points.length < 3) throw new TypeError(`${place}: fewer than three \`points\`, expected three or more`)
  for (const [index, point] of points.entries()) {
    const what = `Point ${index + 1} of \`points\``
    if (!Array.isArray(point) || point.length !== 2) refuse(what, point, 'a list of two fractions, such as `[0.1, 0.2]`', place)
    for (const value of point) fraction('points', value, place)
  }
  const left = Math.min(...points.map(([x]) => x))
  const top = Math.min(...points.map(([, y]) => y))
  return [...corner({ left, top }, place), `points=${points.map((point) => point.map(decimal).join(',')).join(' ')}`]
}

function look({ angle, fill }: OcclusionShape, place: string): string[] {
  const properties: string[] = []
  if (angle !== undefined) {
    if (!Number.isFinite(angle)) refuse('`angle`', angle, 'degrees', place)
    properties.push(`angle=${turn(angle)}`)
  }
  if (fill !== undefined) {
    if (typeof fill !== 'string' || !/^(?:#[\da-f]{3,8}|[a-z]+)$/i.test(fill)) refuse('`fill`', fill, 'a colour such as `#ffeba2`', place)
    properties.push(`fill=${fill}`)
  }
  return properties
}

/** Anki counts ten thousandths of a full turn. Source: ts/routes/image-occlusion/shapes/lib.ts. */
function turn(degrees: number): number {
  const steps = 10_000
  return ((Math.round((degrees / 360) * steps) % steps) + steps) % steps
}

function unknownType({ type }: { readonly type?: unknown }, place: string): never {
  return refuse('`type`', type, '`rect`, `ellipse`, `polygon` or `text`', place)
}
