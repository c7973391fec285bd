import { stripMarkup } from '../text/strip-markup.js'
import { encodeAttribute } from './encode-attribute.js'
import { toOcclusionData } from './occlusion-data.js'
import { type ClozeGap, type GapNode, occlusionOpening, parseGaps } from './parse-gaps.js'

/** Which gap is asked, and whether it is still hidden. */
export interface AskedGap {
  readonly number: number
  readonly isQuestion: boolean
}

/** The filter `cloze`: a field with the asked gap hidden or shown; empty where the field has no gap of that number. Source: rslib/src/cloze.rs. */
export function showGaps(html: string, asked: AskedGap): string {
  const nodes = parseGaps(html)
  return holds(nodes, asked.number) ? stripInFormulas(showNodes(nodes, asked)) : ''
}

/** The filter `cloze-only`: the hints of the asked gaps, or what they hide, joined by `, `. */
export function showGapsAlone(html: string, asked: AskedGap): string {
  return askedGaps(parseGaps(html), asked.number)
    .map((gap) => (asked.isQuestion ? hintOf(gap) : textOf(gap)))
    .join(', ')
}

/** What is to be typed: what the asked gaps hide, once where all hide the same. */
export function answerOfGaps(html: string, number: number): string {
  const texts = askedGaps(parseGaps(html), number).map(textOf)
  return new Set(texts).size === 1 ? (texts[0] ?? '') : texts.join(', ')
}

const hintOf = ({ hint }: ClozeGap) => hint ?? '...'

function textOf({ children }: ClozeGap): string {
  return children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('')
}

function askedGaps(nodes: readonly GapNode[], number: number): ClozeGap[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    const inner = askedGaps(node.children, number)
    return node.numbers.includes(number) ? [node, ...inner] : inner
  })
}

/** A part of a picture has nothing in it that could be asked. */
function holds(nodes: readonly GapNode[], number: number): boolean {
  return nodes.some(
    (node) =>
      typeof node !== 'string' && (node.numbers.includes(number) || (occlusionOf(node) === undefined && holds(node.children, number)))
  )
}

const showNodes = (nodes: readonly GapNode[], asked: AskedGap): string =>
  nodes.map((node) => (typeof node === 'string' ? node : showGap(node, asked))).join('')

function showGap(gap: ClozeGap, asked: AskedGap): string {
  const isAsked = gap.numbers.includes(asked.number)
  const ordinal = `data-ordinal="${gap.numbers.join(',')}"`
  const occlusion = occlusionOf(gap)
  if (occlusion !== undefined) return `<div class="${occlusionClass(gap, asked, isAsked)}" ${ordinal} ${toOcclusionData(occlusion)}></div>`
  const inner = showNodes(gap.children, asked)
  if (!isAsked) return `<span class="cloze-inactive" ${ordinal}>${inner}</span>`
  if (!asked.isQuestion) return `<span class="cloze" ${ordinal}>${inner}</span>`
  return `<span class="cloze" data-cloze="${encodeAttribute(inner)}" ${ordinal}>[${hintOf(gap)}]</span>`
}

function occlusionOf({ children: [first] }: ClozeGap): string | undefined {
  return typeof first === 'string' && first.startsWith(occlusionOpening) ? first.slice(occlusionOpening.length) : undefined
}

function occlusionClass({ numbers }: ClozeGap, { isQuestion }: AskedGap, isAsked: boolean): string {
  if ((isQuestion && isAsked) || numbers.includes(0)) return 'cloze'
  return isAsked ? 'cloze-highlight' : 'cloze-inactive'
}

const formulaOpening = /\\[([]/g
const formulaEnd = /\\[\])]/g

/** MathJax reads no tags, so Anki takes them out of formulas. */
function stripInFormulas(html: string): string {
  let text = ''
  let position = 0
  for (;;) {
    formulaOpening.lastIndex = position
    const opener = formulaOpening.exec(html)
    formulaEnd.lastIndex = formulaOpening.lastIndex
    const end = opener && formulaEnd.exec(html)
    if (!opener || !end) return text + html.slice(position)
    const start = opener.index + 2
    text += html.slice(position, start) + stripMarkup(html.slice(start, end.index)) + end[0]
    position = end.index + 2
  }
}
