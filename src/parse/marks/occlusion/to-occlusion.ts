import type { List, Paragraph } from 'mdast'
import type { Occlusion } from '../../../cards/content.js'
import { toImageText } from '../../../cards/image-text.js'
import type { Drawing, Region } from '../../../cards/region.js'
import type { Report } from '../../../diagnostics/message.js'
import type { Source } from '../../markdown/source/source.js'
import { span } from '../../markdown/source/span.js'
import { type Attributes, hasClass, noAttributes } from '../attributes/attributes.js'
import { lonePicture } from './lone-picture.js'
import { readRegions } from './read-regions.js'

export interface OcclusionContext {
  readonly source: Source
  readonly report: Report
  /** The others are hidden too while one is asked, where no class says otherwise. */
  readonly hidesAll: boolean
  /** By the addresses that the notes give; absent where there are none. */
  readonly drawings: ReadonlyMap<string, Drawing> | undefined
}

/** What names the drawing that regions are to be taken from. */
export const regionsKey = ({ keys }: Attributes) => keys.find(({ name }) => name === 'regions')

/** A picture with the regions of a list or a drawing, and the attributes in that list; what is wrong with it is reported. */
export function toOcclusion(
  paragraph: Paragraph,
  list: List | undefined,
  own: Attributes,
  { source, report, hidesAll, drawings }: OcclusionContext
): { node: Occlusion; attributes: Attributes } {
  const image = lonePicture(paragraph)
  if (!image) throw new Error('A paragraph without a picture, expected one that has been looked at')
  const key = regionsKey(own)
  const drawing = key && drawings?.get(key.value)
  const listed = list && readRegions(list, source, report)
  if (key) reportDrawing(key, drawing, report)
  else if (!listed?.isBroken && !listed?.regions.length)
    report('occlusion-without-regions', image, { picture: toImageText(image).fileName })
  const position = span(list ? [paragraph, list] : [paragraph])
  const node: Occlusion = {
    type: 'occlusion',
    image,
    regions: [...(listed?.regions ?? []), ...toRegions(drawing)],
    hidesAll: hasClass(own, 'hide-all') || (hidesAll && !hasClass(own, 'hide-one')),
    ...(key && { drawing: `${key.value} ${drawing?.content ?? ''}` }),
    children: list ? [paragraph, list] : [paragraph],
    ...(position && { position })
  }
  return { node, attributes: listed?.attributes ?? noAttributes }
}

function reportDrawing(key: Attributes['keys'][number], drawing: Drawing | undefined, report: Report) {
  for (const problem of drawing?.problems ?? []) report('drawing-unreadable', key.position, problem)
  if (!drawing) report('drawing-unreadable', key.position, { what: `Drawing \`${key.value}\` not found`, expected: 'an SVG file' })
}

const toRegions = (drawing: Drawing | undefined): Region[] =>
  (drawing?.regions ?? []).map((region) => ({ ...region, name: [{ type: 'text', value: region.text }] }))
