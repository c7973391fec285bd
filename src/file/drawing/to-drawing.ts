import type { Drawing, DrawingProblem } from '../../cards/region.js'
import { quote } from '../../diagnostics/rules/quote.js'
import { readDrawing } from './read-drawing.js'
import { isTitled, type TitledShape, toRegionShape } from './to-region-shape.js'

/** More cards than this no note has. Source: rslib/src/cloze.rs. */
const mostRegions = 499

/** A drawing as a file, or what is wrong with the file. `content` tells what was found from anything else. */
export type FoundDrawing = { readonly content: string } & ({ readonly text: string } | { readonly problem: DrawingProblem })

/** The regions of an SVG file: its shapes that have a title. Nothing in it is executed, and nothing that it refers to is looked up. */
export function toDrawing(url: string, found: FoundDrawing): Drawing {
  const { content } = found
  if ('problem' in found) return { content, regions: [], problems: [found.problem] }
  const read = readDrawing(found.text)
  if ('problem' in read) return { content, regions: [], problems: [toProblem(url, read.problem)] }
  const shapes = read.shapes.filter(isTitled)
  if (shapes.length === 0)
    return { content, regions: [], problems: [{ what: `${quote(url)} without a shape that has a title`, expected: titled }] }
  if (shapes.length > mostRegions)
    return { content, regions: [], problems: [{ what: `${quote(url)} with ${shapes.length} regions`, expected: `at most ${mostRegions}` }] }
  const regions: Drawing['regions'][number][] = []
  const problems: DrawingProblem[] = []
  for (const each of shapes) {
    const shape = toRegionShape(each, read.view)
    if ('expected' in shape)
      problems.push({ what: `Region ${quote(each.title)} ${placeOf(each, url)} ${shape.what}`, expected: shape.expected })
    else regions.push({ text: each.title, shape })
  }
  return { content, regions, problems }
}

const titled = '`<rect …><title>aorta</title></rect>`, or the like with `circle`, `ellipse` or `polygon`'

const placeOf = ({ line }: TitledShape, url: string) => `in ${line === undefined ? '' : `line ${line} of `}${quote(url)}`

const toProblem = (url: string, { what, expected }: DrawingProblem): DrawingProblem => ({ what: `${quote(url)} ${what}`, expected })
