import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** What a card row asks, as a learner reads it. */
export interface Fact {
  /** The question; of a gap what it hides. */
  readonly asks: string
  /** Title and headings above. */
  readonly under: string
  /** Of a gap the text around it, with `[…]` in its place. */
  readonly answer: string
  /** 0, or 1 where the answer asks. */
  readonly side: number
}

/** Reads a card row's fact from its note's fields, or `undefined` where the row asks nothing: its side is off, or its gap is gone. */
export function toFact(fields: Readonly<Record<string, string>>, ordinal: number): Fact | undefined {
  const text = (name: string) => toText(fromHtml(fields[name] ?? '', { fragment: true }))
  if (fields['Text'] !== undefined) {
    const hidden = readGaps(text('Text')).filter(({ number }) => number === ordinal + 1)
    if (hidden.length === 0) return undefined
    const under = tidy(`${text('Context')} ${text('Title')}`)
    return { asks: hidden.map((gap) => gap.text).join(' + '), under, answer: toOpenText(text('Text'), ordinal + 1), side: 0 }
  }
  if (ordinal > 0 && fields[['Front', 'Reverse', 'Third'][ordinal] ?? ''] === '') return undefined
  const front = fromHtml(fields['Front'] ?? '', { fragment: true })
  const asks = toText(findAsk(front) ?? front)
  return asks === '' ? undefined : { asks, under: text('Context'), answer: text('Back'), side: ordinal }
}

/** A name is what a fact asks, or its beginning before `…`; after ` | ` something of its answer or of what it is under. */
export function isNamed({ asks, under, answer }: Fact, name: string): boolean {
  const [asked = '', about = ''] = name.split(' | ').map(tidy)
  const isAsked = asked.endsWith('…') ? asks.startsWith(asked.slice(0, -1)) : asks === asked
  return isAsked && (about === '' || under.includes(about) || answer.includes(about))
}

function findAsk(node: Nodes): Nodes | undefined {
  if (node.type === 'element' && [node.properties['className']].flat().includes('ask')) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = findAsk(child)
    if (found) return found
  }
  return undefined
}

function toText(node: Nodes): string {
  return tidy(collect(node))
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties['alt'] || node.properties['src'])
  if (!('children' in node)) return ''
  const inner = node.children.map(collect).join('')
  return node.type === 'element' && /^(?:p|div|li|dt|dd|td|th|tr|br|h\d)$/.test(node.tagName) ? ` ${inner} ` : inner
}

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

interface Gap {
  readonly number: number
  readonly text: string
}

/** The gaps of a field in Anki's notation, inner ones too. */
function readGaps(text: string): readonly Gap[] {
  const gaps: Gap[] = []
  const open: { number: number; start: number }[] = []
  for (const { index, 0: mark, 1: number } of text.matchAll(/\{\{c(\d+)::|\}\}/g)) {
    if (number !== undefined) open.push({ number: Number(number), start: index + mark.length })
    else {
      const last = open.pop()
      if (last) gaps.push({ number: last.number, text: tidy(toOpenText(text.slice(last.start, index)).replace(/::[^:]*$/, '')) })
    }
  }
  return gaps
}

/** A text with gaps as the card of one shows it, or with all of them open; without hints. */
function toOpenText(text: string, asked?: number): string {
  let open = text
  for (let before = ''; before !== open; ) {
    before = open
    open = open.replace(/\{\{c(\d+)::((?:(?!\{\{c\d+::|\}\}).)*?)(?:::(?:(?!\{\{c\d+::|\}\}).)*)?\}\}/gs, (_, number, hidden) =>
      Number(number) === asked ? '[…]' : hidden
    )
  }
  return tidy(open)
}
