import type { RootContent } from 'mdast'
import type { Source } from '../../markdown/source/source.js'
import type { Mark } from '../mark.js'
import type { Suspicion } from '../suspicion.js'
import { lonePicture } from './lone-picture.js'
import { readRegion } from './read-region.js'

/** A picture of which regions are hidden: a note of its own, whatever stands around it. */
export const occlusion: Mark = {
  name: 'occlusion',
  read({ blocks, index }) {
    const block = blocks[index]
    return block?.type === 'occlusion' ? { cards: [], rest: [block], used: 1 } : undefined
  },
  suspect: ({ blocks }, source) => blocks.flatMap((block, index) => suspectRegions(block, blocks[index - 1], source))
}

/** A list of regions below a picture that nothing says to hide. */
function suspectRegions(block: RootContent, above: RootContent | undefined, source: Source): Suspicion[] {
  if (block.type !== 'list' || !above || !lonePicture(above)) return []
  const isOfRegions = block.children.every((item) => !('expected' in readRegion(item, source).region))
  const [start, end] = [block.position?.start.offset, block.position?.end.offset]
  if (!isOfRegions || start === undefined || end === undefined) return []
  return [
    { rule: 'mark-suspected', start, end, found: 'A list of regions is text here', expected: '`{.occlude}` after the picture above it' }
  ]
}
