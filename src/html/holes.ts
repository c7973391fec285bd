import { marks } from './marks.js'

/** A place in a field that only the whole build can fill: the number of a gap, or the name of a media file, each by its index. */
export type Hole = { readonly gap: number } | { readonly media: number }

/** A field's HTML with its holes in their places; a string where it has none. */
export type FieldText = string | readonly (string | Hole)[]

/** Stands for the number of a card's gap. */
export const gapHole = (index: number): string => `${marks.gapHole}${index}${marks.holeEnd}`

/** Stands for the name of a file's image. */
export const mediaHole = (index: number): string => `${marks.mediaHole}${index}${marks.holeEnd}`

const hole = new RegExp(`([${marks.gapHole}${marks.mediaHole}])(\\d+)${marks.holeEnd}`)

/** Takes the holes out of a field. */
export function toFieldText(html: string): FieldText {
  const pieces = html.split(hole)
  if (pieces.length === 1) return html
  const parts: (string | Hole)[] = []
  for (let index = 0; index < pieces.length; index += 3) {
    const [text = '', mark, number] = pieces.slice(index, index + 3)
    if (text !== '') parts.push(text)
    if (mark !== undefined) parts.push(mark === marks.gapHole ? { gap: Number(number) } : { media: Number(number) })
  }
  return parts
}

/** The field as the package holds it. */
export function fillHoles(text: FieldText, toText: (hole: Hole) => string): string {
  return typeof text === 'string' ? text : text.map((part) => (typeof part === 'string' ? part : toText(part))).join('')
}
