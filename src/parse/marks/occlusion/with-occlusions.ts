import type { List, Paragraph, RootContent } from 'mdast'
import type { CardContent, Occlusion } from '../../../cards/content.js'
import { toImageText } from '../../../cards/image-text.js'
import type { Drawing, Region } from '../../../cards/region.js'
import type { Report } from '../../../diagnostics/message.js'
import type { Source } from '../../markdown/source/source.js'
import { span } from '../../markdown/source/span.js'
import { type Attributes, hasClass, joinAttributes, noAttributes } from '../attributes/attributes.js'
import type { Block } from '../explicit-card.js'
import { lonePicture } from './lone-picture.js'
import { asksOcclusion } from './occlusion-classes.js'
import { readRegion } from './read-region.js'
import { suspectOcclusions } from './suspect-occlusions.js'

interface BlocksOfSection {
  readonly body: CardContent
  readonly attributesOf: ReadonlyMap<RootContent, Attributes>
}

export interface OcclusionContext {
  readonly source: Source
  readonly report: Report
  /** The others are hidden too while one is asked, where no class says otherwise. */
  readonly hidesAll: boolean
  /** By the addresses that the notes give; absent where none is to be had. */
  readonly drawings: ReadonlyMap<string, Drawing> | undefined
}

/** More cards than this no note has. Source: rslib/src/cloze.rs. */
const mostRegions = 499

/** A section's blocks with each picture that is to be hidden, and the list of its regions, as one; what is wrong with it is reported. */
export function withOcclusions<Blocks extends BlocksOfSection>(blocks: Blocks, heading: Attributes, context: OcclusionContext): Blocks {
  const attributesOf = new Map(blocks.attributesOf)
  const of = (block: Block) => attributesOf.get(block) ?? noAttributes
  const pictures = blocks.body.filter((block) => lonePicture(block))
  const isOfHeading = asksOcclusion(heading) && pictures.length === 1
  const isOccluded = (block: Block) => pictures.includes(block) && (isOfHeading || asksOcclusion(of(block)))
  suspectOcclusions(blocks.body, isOccluded, context.source, context.report)
  if (!blocks.body.some(isOccluded)) return blocks
  const body: Block[] = []
  for (let index = 0; index < blocks.body.length; index++) {
    const block = blocks.body[index] as Block
    if (!isOccluded(block)) {
      body.push(block)
      continue
    }
    const own = joinAttributes(of(block), isOfHeading ? heading : noAttributes)
    const next = blocks.body[index + 1]
    const list = next?.type === 'list' && regionsKey(own) === undefined ? next : undefined
    const { node, attributes } = toOcclusion(block as Paragraph, list, own, context)
    attributesOf.set(node, [of(block), list ? of(list) : noAttributes, attributes].reduce(joinAttributes))
    body.push(node)
    if (list) index++
  }
  return { ...blocks, body, attributesOf }
}

const regionsKey = ({ keys }: Attributes) => keys.find(({ name }) => name === 'regions')

function toOcclusion(
  paragraph: Paragraph,
  list: List | undefined,
  own: Attributes,
  context: OcclusionContext
): { node: Occlusion; attributes: Attributes } {
  const image = lonePicture(paragraph)
  if (!image) throw new Error('A paragraph without a picture')
  const key = regionsKey(own)
  const { regions, attributes } = list ? readList(list, context) : { regions: [], attributes: noAttributes }
  const drawing = key && context.drawings?.get(key.value)
  const drawn = key ? readDrawing(key, drawing, context) : []
  const all = [...regions, ...drawn]
  const isTold = (list && regions.length < list.children.length) || (key && (!drawing || drawing.problems.length > 0))
  if (all.length === 0 && !isTold) context.report('occlusion-without-regions', image, { picture: toImageText(image).fileName })
  const position = span(list ? [paragraph, list] : [paragraph])
  const node: Occlusion = {
    type: 'occlusion',
    image,
    regions: all,
    hidesAll: hasClass(own, 'hide-all') || (context.hidesAll && !hasClass(own, 'hide-one')),
    ...(key && { drawing: `${key.value} ${drawing?.content ?? ''}` }),
    children: list ? [paragraph, list] : [paragraph],
    ...(position && { position })
  }
  return { node, attributes }
}

function readList(list: List, { source, report }: OcclusionContext): { regions: Region[]; attributes: Attributes } {
  const regions: Region[] = []
  let all = noAttributes
  for (const item of list.children) {
    const { region, attributes } = readRegion(item, source)
    all = joinAttributes(all, attributes)
    if ('expected' in region) {
      const { start, end } = (item.children[0] ?? item).position ?? source.toPosition(0, 0)
      report('region-malformed', item, { region: source.text.slice(start.offset, end.offset), expected: region.expected })
    } else if (regions.length === mostRegions)
      report('region-malformed', item, { region: region.text, expected: `at most ${mostRegions} regions on one picture` })
    else regions.push(region)
  }
  return { regions, attributes: all }
}

function readDrawing(key: Attributes['keys'][number], drawing: Drawing | undefined, { report }: OcclusionContext): Region[] {
  for (const problem of drawing?.problems ?? []) report('drawing-unreadable', key.position, problem)
  if (!drawing) report('drawing-unreadable', key.position, { what: `Drawing \`${key.value}\` not found`, expected: 'an SVG file' })
  return (drawing?.regions ?? []).map((region) => ({ ...region, name: [{ type: 'text', value: region.text }] }))
}
