import type { Nodes } from 'mdast'
import type { CardContent } from '../../../cards/content.js'
import type { Report } from '../../../diagnostics/message.js'
import type { Source } from '../../markdown/source/source.js'
import type { Block } from '../explicit-card.js'
import { lonePicture } from './lone-picture.js'
import { readRegion } from './read-region.js'

/** Reports pictures that are nearly such of which regions are hidden: with a list of regions below, words behind the class, or a drawing on the web. */
export function suspectOcclusions(body: CardContent, isOccluded: (block: Block) => boolean, source: Source, report: Report): void {
  for (const [index, block] of body.entries()) {
    const above = body[index - 1]
    if (block.type === 'list' && above && lonePicture(above) && !isOccluded(above)) {
      const isOfRegions = block.children.every((item) => !('expected' in readRegion(item, source).region))
      if (isOfRegions)
        report('mark-suspected', block, { found: 'A list of regions is text here', expected: '`{.occlude}` after the picture above it' })
    }
    if (block.type === 'paragraph' && block.children.some(isBesideWords))
      report('mark-suspected', block, {
        found: 'Attributes behind a picture are text here, since words follow in its paragraph',
        expected: 'the picture and `{.occlude}` alone in a paragraph, and the words below its regions'
      })
    if (block.type === 'paragraph' && block.children.some(namesWebAddress))
      report('drawing-unreadable', block, { what: 'A drawing on the web', expected: '`regions=` with an SVG file in the input folder' })
  }
}

/** Those at the end of a paragraph have been taken off. */
function isBesideWords(node: Nodes, index: number, all: readonly Nodes[]): boolean {
  return (
    node.type === 'text' &&
    all[index - 1]?.type === 'image' &&
    /^\s*\{[^{}]{0,200}\.(?:occlude|hide-one|hide-all)(?:\s[^{}]{0,200})?\}/.test(node.value)
  )
}

/** An address is a link, and ends no attributes. */
function namesWebAddress(node: Nodes, index: number, all: readonly Nodes[]): boolean {
  return node.type === 'text' && /\{[^{}]*\bregions=["']?$/.test(node.value.slice(-300)) && all[index + 1]?.type === 'link'
}
