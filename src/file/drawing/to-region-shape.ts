import { applyToPoint, type Matrix } from 'transformation-matrix'
import type { Attributes } from 'xast'
import type { DrawingProblem, RegionShape } from '../../cards/region.js'
import { withinPicture } from './within-picture.js'

/** The part of a drawing's plane that lies over the picture. */
export interface View {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A shape of a drawing, and how it comes to where it shows. */
export interface TitledShape {
  readonly name: string
  /** Plain text on one line; empty where it has none. */
  readonly title: string
  readonly attributes: Attributes
  readonly matrix: Matrix
  /** Of its file, from 1. */
  readonly line?: number
}

export const isTitled = ({ title }: TitledShape): boolean => title !== ''

type Point = readonly [x: number, y: number]

/** A turned ellipse is as many points to Anki, which draws none. */
const pointsOfEllipse = 36

/** A shape as a region of the picture, or what is wrong with it. */
export function toRegionShape({ name, attributes, matrix }: TitledShape, view: View): RegionShape | DrawingProblem {
  const number = (key: string, whole: number) => toNumber(attributes[key], whole)
  const toFractions = ([x, y]: Point): Point => {
    const placed = applyToPoint(matrix, { x, y })
    return [(placed.x - view.left) / view.width, (placed.y - view.top) / view.height]
  }
  const isTurned = Math.abs(matrix.b) > 1e-9 || Math.abs(matrix.c) > 1e-9
  if (name === 'rect') {
    const [x, y] = [number('x', view.width), number('y', view.height)]
    const [width, height] = [number('width', view.width), number('height', view.height)]
    const corners = [[x, y] as const, [x + width, y] as const, [x + width, y + height] as const, [x, y + height] as const].map(toFractions)
    return checked(isTurned ? toPolygon(corners) : toBox(corners, 'rect'))
  }
  if (name === 'circle' || name === 'ellipse') {
    const [cx, cy] = [number('cx', view.width), number('cy', view.height)]
    const radius = name === 'circle' ? number('r', Math.hypot(view.width, view.height) / Math.SQRT2) : undefined
    const [rx, ry] = [radius ?? number('rx', view.width), radius ?? number('ry', view.height)]
    if (!isTurned) return checked(toBox([[cx - rx, cy - ry] as const, [cx + rx, cy + ry] as const].map(toFractions), 'ellipse'))
    const turns = Array.from({ length: pointsOfEllipse }, (_, index) => (index * 2 * Math.PI) / pointsOfEllipse)
    return checked(toPolygon(turns.map((turn) => [cx + rx * Math.cos(turn), cy + ry * Math.sin(turn)] as const).map(toFractions)))
  }
  if (name === 'polygon') return checked(toPolygon(toPoints(attributes['points'] ?? '').map(toFractions)))
  return { what: `is a \`${name}\``, expected: 'a `rect`, `circle`, `ellipse` or `polygon`' }
}

function checked(shape: RegionShape): RegionShape | DrawingProblem {
  if (shape.type === 'polygon' && shape.points.length < 3) return { what: 'has fewer than three points', expected: 'three or more' }
  const values = shape.type === 'polygon' ? shape.points.flat() : Object.values(shape).filter((value) => typeof value === 'number')
  if (!values.every(Number.isFinite)) return { what: 'has a length that cannot be read', expected: 'plain numbers, pixels or percent' }
  return withinPicture(shape)
}

function toBox(corners: readonly Point[], type: 'rect' | 'ellipse'): RegionShape {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  return type === 'rect' ? { type, left, top, width, height } : { type, left, top, rx: width / 2, ry: height / 2 }
}

const toPolygon = (points: readonly Point[]): RegionShape => ({ type: 'polygon', points })

function toPoints(text: string): Point[] {
  const values = text
    .trim()
    .split(/[\s,]+/)
    .map((value) => toNumber(value, Number.NaN))
  return Array.from({ length: Math.floor(values.length / 2) }, (_, index) => [values[index * 2] ?? 0, values[index * 2 + 1] ?? 0] as const)
}

/** A length in the drawing's own units; `NaN` where it cannot be read. */
function toNumber(written: string | null | undefined, whole: number): number {
  if (!written) return 0
  const match = /^\s*([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)(px|%)?\s*$/i.exec(written)
  if (!match) return Number.NaN
  return match[2] === '%' ? (Number(match[1]) / 100) * whole : Number(match[1])
}
