import type { Heading, List, Paragraph, PhrasingContent, Table } from 'mdast'
import type { CardContent, InlineContent } from '../cards/content.js'
import type { Section } from '../cards/section.js'
import type { ReadContext } from './kind.js'
import { showsNothing } from './shows-nothing.js'

/** The section's heading as the first block of a question. */
export function toFront({ heading, front }: Pick<Section, 'heading' | 'front'>): Paragraph[] {
  return [toParagraph(front, heading)]
}

/** Whether the heading asks anything; it is reported where it shows nothing, as `<br>` does. */
export function asks({ heading, front }: Pick<Section, 'heading' | 'front'>, { report }: ReadContext): boolean {
  if (!showsNothing(front)) return true
  report('card-without-answer', heading, { front: '' })
  return false
}

export function toParagraph(content: InlineContent, at?: Heading | Paragraph): Paragraph {
  const children = [...content] as PhrasingContent[]
  return at?.position ? { type: 'paragraph', children, position: at.position } : { type: 'paragraph', children }
}

/** Whether text ends as a question does, a remark in brackets and a sign that marks it (`⭐`) aside. */
export const asksQuestion = (text: string) => /[?？؟](?:\s*[(（][^()（）]*[)）])?(?:\s|\p{Extended_Pictographic}|\ufe0f)*$/u.test(text)

/** Whether text leads to what comes after it. */
export const leadsOn = (text: string) => /[:：?？؟…]$/.test(text)

/** A list with what stands around it. */
export interface FoundList {
  readonly before: CardContent
  readonly list: List
  readonly after: CardContent
}

/** A section's only list, with what stands around it; `undefined` where the content has another shape. */
export function findList(body: CardContent): FoundList | undefined {
  const found = findFirstList(body)
  return found?.after.every((node) => isText(node) || node.type === 'blockquote') ? found : undefined
}

/** A section's first list, whatever comes after it. */
export function findFirstList(body: CardContent): FoundList | undefined {
  const at = body.findIndex((node) => node.type === 'list')
  const list = body[at]
  if (list?.type !== 'list') return undefined
  const before = body.slice(0, at)
  const fits = before.every((node) => isText(node) || node.type === 'blockquote' || node.type === 'code')
  return fits ? { before, list, after: body.slice(at + 1) } : undefined
}

/** A section's only table, with what stands around it; `undefined` where the content has another shape. */
export function findTable(body: CardContent): { around: CardContent; table: Table } | undefined {
  const at = body.findIndex((node) => node.type === 'table')
  const table = body[at]
  if (table?.type !== 'table') return undefined
  const [before, after] = [body.slice(0, at), body.slice(at + 1)]
  const fits = before.every(isText) && after.every((node) => isText(node) || node.type === 'list' || node.type === 'blockquote')
  return fits ? { around: [...before, ...after], table } : undefined
}

/** Display math counts as a paragraph, since authors write it on one line or on three. */
const isText = (node: CardContent[number]) => node.type === 'paragraph' || node.type === 'math'

/** A paragraph of nothing but images, sounds or videos. */
export function isFigure(node: CardContent[number]): boolean {
  return node.type === 'paragraph' && node.children.length > 0 && holdsOnlyMedia(node.children)
}

export function holdsOnlyMedia(content: InlineContent): boolean {
  return content.some((node) => node.type === 'image') && content.every((node) => node.type === 'image' || isBlank(node))
}

const isBlank = (node: PhrasingContent) => node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
