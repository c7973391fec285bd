import type { List } from 'mdast'
import type { Region } from '../../../cards/region.js'
import type { Report } from '../../../diagnostics/message.js'
import type { Source } from '../../markdown/source/source.js'
import { type Attributes, joinAttributes, noAttributes } from '../attributes/attributes.js'
import { hasSkip } from '../attributes/take-item-attributes.js'
import { readRegion } from './read-region.js'

/** More cards than this no note has. Source: rslib/src/cloze.rs. */
const mostRegions = 499

interface ReadRegions {
  readonly regions: readonly Region[]
  /** Those at the ends of the items, which are the card's. */
  readonly attributes: Attributes
  /** Whether something is wrong with one of them, which has been reported. */
  readonly isBroken: boolean
}

/** The regions of a list, but those that are to be skipped. */
export function readRegions(list: List, source: Source, report: Report): ReadRegions {
  const regions: Region[] = []
  let all = noAttributes
  let isBroken = false
  for (const item of list.children) {
    const { region, attributes } = readRegion(item, source)
    if (hasSkip(attributes)) continue
    all = joinAttributes(all, attributes)
    if ('text' in region && regions.length < mostRegions) {
      regions.push(region)
      continue
    }
    isBroken = true
    const { start, end } = (item.children[0] ?? item).position ?? source.toPosition(0, 0)
    const expected = 'text' in region ? `at most ${mostRegions} regions of a picture` : region.expected
    report('region-malformed', item, { region: source.text.slice(start.offset, end.offset), expected })
  }
  return { regions, attributes: all, isBroken }
}
