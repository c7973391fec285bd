import type { ListItem, PhrasingContent } from 'mdast'
import type { Region } from '../../../cards/region.js'
import { toText } from '../../../cards/to-text.js'
import type { Source } from '../../markdown/source/source.js'
import { sliceText, toSourceMap } from '../../markdown/source/source-map.js'
import { trimEnd } from '../../markdown/source/trim-end.js'
import { type Attributes, noAttributes } from '../attributes/attributes.js'
import { takeAttributes } from '../attributes/take-attributes.js'
import { dropComments, isComment } from '../comments/comments.js'
import { ungap } from '../gaps/ungap.js'
import { aRegion, type Misread, readShape } from './read-shape.js'

/** Reads the region that an item of a list is, and the attributes at its end. */
export function readRegion(item: ListItem, source: Source): { region: Region | Misread; attributes: Attributes } {
  const [paragraph, ...below] = item.children.filter((node) => !isComment(node))
  if (paragraph?.type !== 'paragraph') return { region: { expected: aRegion }, attributes: noAttributes }
  const { children, attributes } = takeAttributes(paragraph.children, source)
  if (below.length > 0) return { region: { expected: 'nothing below the numbers of a region' }, attributes }
  return { region: toRegion(dropComments(children), item, source), attributes }
}

function toRegion(children: readonly PhrasingContent[], item: ListItem, source: Source): Region | Misread {
  const parted = partAtColon(children, source)
  if (!parted) return { expected: aRegion }
  const shape = readShape(parted.written)
  if ('expected' in shape) return shape
  const name = ungap(trimEnd(parted.name, source), source)
  const text = toText(name)
  if (text === '') return { expected: 'a name before the colon, as in `aorta: 10% 20% 30% 12%`' }
  return { name, text, shape, ...(item.position && { position: item.position }) }
}

interface PartedItem {
  readonly name: readonly PhrasingContent[]
  readonly written: string
}

/** An item parted at its last colon, which may be the last of a name in bold or italics. */
function partAtColon(children: readonly PhrasingContent[], source: Source): PartedItem | undefined {
  const last = children.at(-1)
  if (last?.type !== 'text') return undefined
  const colon = lastColon(last.value)
  if (colon >= 0) {
    const before = sliceText(last, toSourceMap(last, source), 0, colon, source)
    return { name: [...children.slice(0, -1), before], written: last.value.slice(colon + 1) }
  }
  const marked = children.at(-2)
  const end = marked && (marked.type === 'strong' || marked.type === 'emphasis') ? marked.children.at(-1) : undefined
  if (end?.type !== 'text' || lastColon(end.value) !== end.value.length - 1) return undefined
  const inside = sliceText(end, toSourceMap(end, source), 0, end.value.length - 1, source)
  const own = { ...marked, children: [...(marked as { children: PhrasingContent[] }).children.slice(0, -1), inside] } as PhrasingContent
  return { name: [...children.slice(0, -2), own], written: last.value }
}

const lastColon = (text: string) => Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'))
