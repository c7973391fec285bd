import type { ListItem } from 'mdast'
import { occlusionField } from '../anki/define/occlusion-field.js'
import { atPlace } from '../cards/at-place.js'
import type { OcclusionCard } from '../cards/card.js'
import type { CardContent, Occlusion } from '../cards/content.js'
import type { Region, RegionShape } from '../cards/region.js'
import { toText } from '../cards/to-text.js'
import { sha256 } from '../host/sha256.js'
import { escapeAttribute } from '../html/escape.js'
import type { CardKind } from './kind.js'
import { leadsOn, toParagraph } from './shape.js'
import { toLines } from './to-lines.js'

/** A picture of which one region at a time is hidden; the heading is its title. */
export const occlusion: CardKind<OcclusionCard> = {
  kind: 'occlusion',
  family: 'occlusion',
  classes: ['occlude', 'hide-one', 'hide-all'],
  shape: 'one picture, alone in its paragraph, with a list of its regions',
  hasShape: ({ body }) => body.filter(isOcclusion).length === 1,
  recognises: ({ body }) => body.filter(isOcclusion).length === 1,
  read(section) {
    const at = section.body.findIndex(isOcclusion)
    const node = section.body[at]
    if (node?.type !== 'occlusion') return []
    const { before, extra } = partAround(section.body.slice(0, at))
    return [
      atPlace<OcclusionCard>(section.place, {
        extra: [...extra, ...section.body.slice(at + 1), ...section.place.extra],
        kind: 'occlusion',
        key: section.frontText,
        title: section.front,
        before,
        ...toPicture(node)
      })
    ]
  },
  gaps: ({ regions }) => namesOf(regions).map((text) => ({ text, place: toPlace(regions.filter((region) => region.text === text)) })),
  content: (card) => [...card.title, ...card.before, toParagraph([card.image]), ...card.regions.map(toItem)],
  question: (card) => [toParagraph(card.title.length > 0 ? card.title : [card.image])],
  fields(card, { block, inline, gapNumbers }) {
    const names = namesOf(card.regions)
    const toNumber = (name: string) => gapNumbers[names.indexOf(name)] ?? String(names.indexOf(name) + 1)
    const { regions, image, hidesAll, lang } = card
    return {
      Occlusion: regions.map(({ shape, text }) => toOcclusion(shape, hidesAll).replace('{{c1::', `{{c${toNumber(text)}::`)).join(''),
      Image: inline([image]),
      Header: toLines(inline(card.title), block(card.before)),
      Regions: names
        .map((name) => {
          const shown = inline(regions.find(({ text }) => text === name)?.name ?? [], { insideGap: true })
          return `{{c${toNumber(name)}::${lang ? `<span lang="${escapeAttribute(lang)}">${shown}</span>` : shown}}}`
        })
        .join('<br>')
    }
  },
  answer: (card) => namesOf(card.regions).join(' ')
}

export const isOcclusion = (node: CardContent[number]): node is Occlusion => node.type === 'occlusion'

/** What a card takes over from the picture in its section. */
export function toPicture({
  image,
  regions,
  hidesAll,
  drawing
}: Occlusion): Pick<OcclusionCard, 'image' | 'regions' | 'hidesAll' | 'drawing'> {
  return { image, regions, hidesAll, ...(drawing !== undefined && { drawing }) }
}

/** What stands above a picture: the last paragraph if it leads to it, and what could tell an answer. */
export function partAround(above: CardContent): { before: CardContent; extra: CardContent } {
  const last = above.at(-1)
  return last?.type === 'paragraph' && leadsOn(toText([last]))
    ? { before: [last], extra: above.slice(0, -1) }
    : { before: [], extra: above }
}

/** Anki's form of a shape, as if it had number 1: what it has is only known when all cards are. */
const toOcclusion = (shape: RegionShape, hideAll: boolean): string => occlusionField([{ ...shape, number: 1 }], { hideAll })

/** Longer than a few numbers, a place is only to be told from others. */
const longestPlace = 80

/** What the regions of one name hide, in Anki's words. */
function toPlace(regions: readonly Region[]): string {
  const place = regions.map(({ shape }) => toOcclusion(shape, false).replace(/^\{\{c1::image-occlusion:|\}\}<br>$/g, '')).join(' ')
  return place.length > longestPlace ? sha256(place).slice(0, 16) : place
}

/** Each name once: regions of one name are asked together. */
const namesOf = (regions: readonly Region[]): readonly string[] => [...new Set(regions.map(({ text }) => text))]

/** The place of a region in the notes is more than its name. */
function toItem({ name, position }: Region): ListItem {
  return { type: 'listItem', children: [toParagraph(name)], ...(position && { position }) }
}
