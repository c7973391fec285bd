import { compose, fromDefinition, fromTransformAttribute, identity, type Matrix } from 'transformation-matrix'
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { foldWhiteSpace } from '../../cards/fold-white-space.js'
import type { DrawingProblem } from '../../cards/region.js'
import { quote } from '../../diagnostics/rules/quote.js'
import type { TitledShape, View } from './to-region-shape.js'

/** What an SVG file draws, in the coordinates of its root, or what is wrong with the file. */
export type ReadDrawing = { readonly view: View; readonly shapes: readonly TitledShape[] } | { readonly problem: DrawingProblem }

/** What holds shapes that show where they stand. */
const groups = new Set(['g', 'a', 'switch'])

/** Deeper than any program draws. */
const deepest = 200

export function readDrawing(text: string): ReadDrawing {
  const root = toRoot(text)
  if ('problem' in root) return root
  const svg = root.children.find((node) => node.type === 'element')
  if (svg?.type !== 'element' || nameOf(svg) !== 'svg') return toProblem('that is no SVG', 'an SVG file')
  const view = toView(svg)
  if (!view) return toProblem('without `viewBox`, and without width and height in pixels', 'a `viewBox` that is the picture')
  const shapes: TitledShape[] = []
  try {
    collect(svg, identity(), 0, shapes)
  } catch (error) {
    if (error instanceof RangeError) return tooDeep
    return toProblem('with a `transform` that cannot be read', 'one such as `translate(10 20)`')
  }
  return { view, shapes }
}

const toProblem = (what: string, expected: string) => ({ problem: { what, expected } })

const tooDeep = toProblem('with too many elements inside each other', `at most ${deepest}`)

function toRoot(text: string): Root | { readonly problem: DrawingProblem } {
  try {
    return fromXml(text)
  } catch (error) {
    const { cause, line } = error as { readonly cause?: unknown; readonly line?: number }
    if (cause instanceof RangeError) return tooDeep
    const entity = /&[^\s;&]{1,50};/.exec(String(cause))?.[0]
    if (entity) return toProblem(`with ${quote(entity)} in it`, 'the text that it stands for, as a program writes it into plain SVG')
    return toProblem(`that is no XML${line === undefined ? '' : ` in line ${line}`}`, 'a file that a browser shows')
  }
}

/** `<svg:rect>` is a `<rect>`. */
const nameOf = ({ name }: Element) => name.replace(/^svg:/, '')

function toView({ attributes }: Element): View | undefined {
  const box = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [left = 0, top = 0, width = 0, height = 0] =
    box.length === 4 ? box : [0, 0, toPixels(attributes['width']), toPixels(attributes['height'])]
  return [left, top, width, height].every(Number.isFinite) && width > 0 && height > 0 ? { left, top, width, height } : undefined
}

const toPixels = (length: string | null | undefined) => (/^\s*[\d.]+(?:px)?\s*$/.test(length ?? '') ? Number.parseFloat(length ?? '') : 0)

function collect(parent: Element, matrix: Matrix, depth: number, shapes: TitledShape[]): void {
  if (depth > deepest) throw new RangeError('nested too deeply')
  for (const child of parent.children) {
    if (child.type !== 'element' || isHidden(child)) continue
    if (/(?:^|[;\s])transform\s*:/i.test(child.attributes['style'] ?? '')) throw new Error('a transformation in CSS')
    const transform = child.attributes['transform']
    const own = transform ? compose([matrix, ...fromDefinition(fromTransformAttribute(transform))]) : matrix
    const name = nameOf(child)
    if (groups.has(name)) {
      collect(child, own, depth + 1, shapes)
      continue
    }
    const line = child.position?.start.line
    const title = name === 'svg' ? titleWithin(child) : titleOf(child)
    shapes.push({ name, title, attributes: child.attributes, matrix: own, ...(line !== undefined && { line }) })
  }
}

/** A layer that its author switched off is not in the drawing, wherever a program keeps it. */
const isHidden = ({ attributes: { display, style } }: Element) =>
  display?.trim() === 'none' || /(?:^|;)\s*display\s*:\s*none\s*(?:!|;|$)/i.test(style ?? '')

function titleOf(shape: Element): string {
  const title = shape.children.find((child) => child.type === 'element' && nameOf(child) === 'title')
  if (title?.type !== 'element') return ''
  return foldWhiteSpace(
    title.children
      .map((child) => ('value' in child ? child.value : ''))
      .join('')
      .normalize('NFC')
  ).trim()
}

/** The first title in a drawing inside the drawing, which has a plane of its own: what it holds is reported by it. */
function titleWithin(svg: Element): string {
  for (const child of svg.children) {
    const title = child.type === 'element' && nameOf(child) !== 'title' ? titleOf(child) || titleWithin(child) : ''
    if (title) return title
  }
  return ''
}
