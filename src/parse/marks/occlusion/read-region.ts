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
  const last = children.at(-1)
  const colon = last?.type === 'text' ? Math.max(last.value.lastIndexOf(':'), last.value.lastIndexOf('：')) : -1
  if (last?.type !== 'text' || colon < 0) return { expected: aRegion }
  const shape = readShape(last.value.slice(colon + 1))
  if ('expected' in shape) return shape
  const name = ungap(trimEnd([...children.slice(0, -1), sliceText(last, toSourceMap(last, source), 0, colon, source)], source), source)
  const text = toText(name)
  if (text === '') return { expected: `a name before the colon, as in \`aorta: 10% 20% 30% 12%\`` }
  return { name, text, shape, ...(item.position && { position: item.position }) }
}
