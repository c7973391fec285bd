import type { Paragraph } from 'mdast'
import { type Attributes, joinAttributes, noAttributes } from '../attributes/attributes.js'
import type { Block, BlocksOfSection } from '../explicit-card.js'
import { asksOcclusion } from './asks-occlusion.js'
import { lonePicture } from './lone-picture.js'
import { suspectOcclusions } from './suspect-occlusions.js'
import { type OcclusionContext, regionsKey, toOcclusion } from './to-occlusion.js'

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
