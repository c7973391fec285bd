import type { List, Nodes, Paragraph } from 'mdast'
import { toText } from '../cards/to-text.js'

/** What of a long answer's shape can be cut well, in words. */
export function waysToCut(content: readonly Nodes[]): string[] {
  const lists = content.filter((node) => node.type === 'list')
  const led = content.filter((node) => node.type === 'paragraph' && startsStrong(node)) as Paragraph[]
  const hasTables = content.some(({ type }) => type === 'table')
  const [list] = lists
  return [
    ...(led.length > 1 && led.every(isTerm) ? ['`{.terms}` at the heading, since its paragraphs begin with a term in bold'] : []),
    ...(led.length > 1 && !led.every(isTerm) ? ['headings in place of the bold words that paragraphs begin with'] : []),
    ...(list && lists.length === 1 && !hasTables ? [wayOfList(list)] : []),
    ...(lists.length > 1 ? ['a heading of its own for each list'] : []),
    ...(hasTables && content.length > 1 ? ['a heading of its own for the table'] : [])
  ]
}

function wayOfList({ children }: List): string {
  const heads = children.map(({ children: [head] }) => head)
  if (heads.length > 1 && heads.every((head) => head?.type === 'paragraph' && startsStrong(head) && isTerm(head)))
    return '`{.terms}` at the list, whose items begin with a term'
  const nested = children.filter((item) => item.children.some(({ type }) => type === 'list'))
  return nested.length > 1 ? 'headings for the items with lists below them' : '`{.overlap}` to be asked for one item of the list at a time'
}

const startsStrong = ({ children: [first, second] }: Paragraph) => first?.type === 'strong' && second !== undefined

/** `**Term** – meaning`, `**Term**: meaning` or `**Term:** meaning`. */
function isTerm({ children: [first, second] }: Paragraph): boolean {
  if (first?.type !== 'strong') return false
  return /[:：]\s*$/.test(toText([first])) || (second?.type === 'text' && /^(?:\s(?:–|—|->|-|=|→|⇒|⇔|⟺)|:)\s|^：/.test(second.value))
}
