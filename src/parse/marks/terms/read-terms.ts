import type { List, ListItem, Paragraph } from 'mdast'
import { toText } from '../../../cards/to-text.js'
import { asksQuestion } from '../../../kinds/shape.js'
import { inPlaceOf, toLines, toParagraph } from '../../markdown/source/lines.js'
import type { Source } from '../../markdown/source/source.js'
import { span } from '../../markdown/source/span.js'
import { joinAttributes, noAttributes } from '../attributes/attributes.js'
import { takeEnds } from '../attributes/take-ends.js'
import { isComment } from '../comments/comments.js'
import type { Block, ExplicitCard, ExplicitContext } from '../explicit-card.js'
import type { TermsMode } from '../mark.js'
import { findHead, findLabel, findTerm, startsMarked, type Term } from './find-term.js'

/** The policy takes a list in which at least this part of the items has the shape. */
const mostItems = 2 / 3

/** The same where `=` or an arrow parts them: four of five, so that one odd word costs no list of words. */
const mostWeakItems = 4 / 5

/** The policy takes a paragraph of at least this many lines. */
const fewestLines = 3

/** Each item `term – meaning` of a list, and each question or term with its answer nested below, as a forward card. */
export function readTermList(list: List, mode: TermsMode, context: ExplicitContext): ExplicitCard[] | undefined {
  if (!mode) return undefined
  const items = list.children.filter(({ children }) => children.length > 0)
  const plain = items.map((item) => readTermItem(item, context.source))
  const nested = mode === 'policy' ? readNested(plain, context.source) : undefined
  const found = nested ?? plain
  if (!(mode === 'class' ? found.some(({ term }) => term) : nested || isTermList(list.ordered, found))) return undefined
  return found.flatMap(({ item, term, below, attributes }) => {
    if (term) return [{ ...toCard(term, below, attributes, item), inferred: mode === 'policy' }]
    context.report('term-without-meaning', item, { item: toText([item]) })
    return []
  })
}

/** In steps, and where more than a few items have another shape, `=` and arrows tell what follows from what. */
function isTermList(ordered: List['ordered'], found: readonly { readonly term: Term | undefined }[]): boolean {
  const count = found.filter(({ term }) => term).length
  const partsWeakly = !ordered && count >= found.length * mostWeakItems
  const terms = found.filter(({ term }) => term && (partsWeakly || !term.isWeak))
  return terms.length > 0 && terms.length >= found.length * mostItems
}

/** Each line `term – meaning` of a paragraph as a forward card, with the attributes at its end; or all of it, where it begins with a term that is set off. */
export function readTermLines(paragraph: Paragraph, mode: TermsMode, context: ExplicitContext): ExplicitCard[] | undefined {
  if (!mode) return undefined
  const lines = toLines(paragraph.children, context.source)
  const taken = lines.map((line) => takeEnds(line, context.source))
  const terms = taken.map(({ children }) => findTerm(children, context.source))
  const isTaken = mode === 'class' ? terms.some((term) => term) : lines.length >= fewestLines && terms.every((term) => term)
  if (!isTaken) return undefined
  const [first, ...others] = terms
  if (first && startsMarked(first) && others.every((term) => !term)) {
    const attributes = joinAttributes(taken.map((line) => line.attributes).reduce(joinAttributes), context.attributesOf(paragraph))
    const meaning = toParagraph([
      first.meaning,
      ...taken.slice(1).map(({ children }, index) => inPlaceOf(lines[index + 1] ?? [], children))
    ])
    return [{ ...toCard(first, [], attributes, paragraph), back: [meaning], inferred: mode === 'policy' }]
  }
  return terms.flatMap((term, index) => {
    const line = lines[index] ?? []
    const own = taken[index]?.attributes ?? noAttributes
    const attributes = index === lines.length - 1 ? joinAttributes(own, context.attributesOf(paragraph)) : own
    if (term) return [{ ...toCard(term, [], attributes, { position: span(line) }), inferred: mode === 'policy' }]
    context.report('term-without-meaning', span(line), { item: toText(line) })
    return []
  })
}

/**
 * Whether every item has the shape, so that another policy would serve the list better, or is a question with its answer below. Numbers
 * tell of steps, `Q:` and `A:` of a card.
 */
export function looksLikeTerms({ children, ordered }: List, source: Source): 'terms' | 'questions' | undefined {
  const items = children.filter((item) => item.children.length > 0)
  if (items.length < 2) return undefined
  const read: Term[] = []
  for (const item of items) {
    const { term } = readTermItem(item, source)
    if (!term) return undefined
    read.push(term)
  }
  if (read.every(({ meaning, isLabel }) => meaning.length === 0 && !isLabel)) return 'questions'
  const isTerm = ({ term, meaning, isLabel }: Term) => (meaning.length > 0 || isLabel === true) && !/^[QA]$/i.test(toText(term))
  return !ordered && read.every(isTerm) ? 'terms' : undefined
}

/**
 * As a policy also a list in which each item is a term, or a few words with all that is said of it nested below: a heading as outliners
 * write it.
 */
function readNested(items: readonly ReadItem[], source: Source): ReadItem[] | undefined {
  if (items.length < 2 || items.every(({ term }) => term)) return undefined
  const read = items.map((entry) => (entry.term ? entry : { ...entry, term: headOf(entry, source) }))
  return read.every(({ term }) => term) ? read : undefined
}

function headOf({ item, below }: ReadItem, source: Source): Term | undefined {
  const [head] = item.children
  if (head?.type !== 'paragraph' || below.length === 0) return undefined
  const term = findHead(takeEnds(head.children, source).children, source)
  return term && { term, meaning: [] }
}

type ReadItem = ReturnType<typeof readTermItem>

function readTermItem(item: ListItem, source: Source) {
  const [head, ...below] = item.children.filter((node) => !isComment(node)) as Block[]
  if (head?.type !== 'paragraph') return { item, term: undefined, below, attributes: noAttributes }
  const { children, attributes } = takeEnds(head.children, source)
  const term = findTerm(children, source)
  // What asks and has an answer below is no term, whatever signs it holds.
  const isQuestion = below.length > 0 && asksQuestion(toText(children)) && !(term && startsMarked(term))
  if (isQuestion) return { item, term: { term: children, meaning: [] }, below, attributes }
  const label = term || below.length === 0 ? undefined : findLabel(children, source)
  return { item, term: label ? { term: label, meaning: [], isLabel: true } : term, below, attributes }
}

function toCard(
  { term, meaning, isLabel }: Term,
  below: readonly Block[],
  attributes: ExplicitCard['attributes'],
  at: Pick<ListItem, 'position'>
): ExplicitCard {
  const leadIn = meaning.length === 0 && !isLabel ? leadInOf(below) : []
  return {
    front: [toParagraph([term]), ...leadIn],
    back: [...(meaning.length === 0 ? [] : [toParagraph([meaning])]), ...below.slice(leadIn.length)],
    both: false,
    attributes,
    position: at.position
  }
}

/** Code and formulas right below a question are what it asks about, where the answer comes after them. */
function leadInOf(below: readonly Block[]): readonly Block[] {
  const end = below.findIndex((block) => block.type !== 'code' && block.type !== 'math')
  return end > 0 ? below.slice(0, end) : []
}
