import type { Nodes, Parents, PhrasingContent, Text } from 'mdast'
import type { Cloze } from '../../../cards/content.js'
import { toText } from '../../../cards/to-text.js'
import type { Report } from '../../../diagnostics/message.js'
import { showsNothing } from '../../../kinds/shows-nothing.js'
import type { Source } from '../../markdown/source/source.js'
import { type GapToken, toGapTokens } from './gap-tokens.js'
import { isMacro } from './macros.js'
import { reportClosed } from './report-closed.js'

/** Anki keeps card ordinals up to 499 and folds all higher cloze numbers into one (rslib/src/notetype/cardgen.rs). */
const highestNumber = 499

const braces = /\{\{/

/** Anki knows no more gaps inside each other (rslib/src/cloze.rs). */
const deepest = 10

/** Turns `{{…}}` in paragraphs and table cells into gaps. The headings of sections, links, footnotes, code and HTML keep their braces. */
export function markGaps(tree: Parents, source: Source, report: Report): void {
  if (!source.holds(braces)) return
  const loose: LooseBraces = { opening: [], closing: [] }
  markWithin(tree, source, report, loose)
  for (const [index, { start, end }] of loose.opening.entries()) {
    const next = loose.opening[index + 1]?.start ?? Number.POSITIVE_INFINITY
    if (!loose.closing.some((close) => end < close.start && close.start < next)) continue
    const mark = source.text.slice(start, source.text.indexOf('\n', start))
    report('cloze-malformed', source.toPosition(start, end), { mark, expected: 'both braces of a gap in one paragraph' })
  }
}

/** Braces that find no partner in their block. */
interface LooseBraces {
  readonly opening: { readonly start: number; readonly end: number }[]
  readonly closing: { readonly start: number }[]
}

function markWithin(tree: Parents, source: Source, report: Report, loose: LooseBraces) {
  for (const child of tree.children as Nodes[]) {
    if (!('children' in child) || (child.type === 'heading' && tree.type === 'root')) continue
    if (child.type === 'link' || child.type === 'footnoteDefinition') {
      reportClosed(child, source, report)
      continue
    }
    if (holdsPhrasing(child)) child.children = readGaps(child.children as PhrasingContent[], source, report, loose) as never
    markWithin(child, source, report, loose)
  }
}

const holdsPhrasing = ({ type }: Parents) => /^(?:paragraph|tableCell|heading|emphasis|strong|delete)$/.test(type)

interface OpenBraces {
  readonly token: Extract<GapToken, { type: 'open' }>
  /** Of one that is too deep, where it stands: it is text already. */
  readonly children: PhrasingContent[]
  readonly isTooDeep: boolean
  /** Where in `children` the first `::` stands. */
  hintAt: number | undefined
}

function readGaps(
  children: readonly PhrasingContent[],
  source: Source,
  report: Report,
  loose: LooseBraces,
  givenUp = 0
): PhrasingContent[] {
  const done: PhrasingContent[] = []
  const open: OpenBraces[] = []
  const here = () => open.at(-1)?.children ?? done
  // Braces inside one that is never closed may be gaps after all.
  const readAgain = (content: readonly PhrasingContent[]) =>
    givenUp < deepest && content.some(holdsBraces) ? readGaps(content, source, report, { opening: [], closing: [] }, givenUp + 1) : content
  const giveUp = () => {
    for (const gap of open.splice(0)) {
      loose.opening.push(gap.token)
      if (!gap.isTooDeep) for (const node of [gap.token.node, ...readAgain(gap.children)]) done.push(node)
    }
  }
  for (const token of toGapTokens(children, source)) {
    const gap = open.at(-1)
    if (token.type === 'node') here().push(token.node)
    else if (token.type === 'open') {
      const isTooDeep = open.length >= deepest
      if (isTooDeep) here().push(token.node)
      open.push({ token, children: isTooDeep ? here() : [], hintAt: undefined, isTooDeep })
    } else if (token.type === 'break') giveUp()
    else if (token.type === 'link') {
      here().push(token.node)
      report('cloze-malformed', token.node, { mark: token.node.value, expected: 'the gap around the link, as in `{{[[…]]}}`' })
    } else if (token.type === 'hint') {
      if (gap && gap.hintAt === undefined) gap.hintAt = gap.children.length
      here().push(token.node)
    } else if (!gap) {
      here().push(token.node)
      loose.closing.push(token)
    } else {
      open.pop()
      for (const node of closeGap(gap, token, source, report)) here().push(node)
    }
  }
  giveUp()
  return joinText(done, source)
}

const holdsBraces = (node: PhrasingContent) => node.type === 'text' && braces.test(node.value)

function closeGap(gap: OpenBraces, close: Extract<GapToken, { type: 'close' }>, source: Source, report: Report): PhrasingContent[] {
  const position = source.toPosition(gap.token.start, close.end)
  const reportGap = (expected: string) =>
    report('cloze-malformed', position, { mark: source.text.slice(gap.token.start, close.end), expected })
  if (gap.isTooDeep) {
    reportGap(`no more than ${deepest} gaps inside each other`)
    return [close.node]
  }
  const hidden = joinText(gap.hintAt === undefined ? gap.children : gap.children.slice(0, gap.hintAt), source)
  const hint = gap.hintAt === undefined ? '' : toText(gap.children.slice(gap.hintAt + 1))
  const problem = problemOf(gap.token.number, hidden)
  if (problem) {
    reportGap(problem)
    return [gap.token.node, ...gap.children, close.node]
  }
  if (gap.token.number === undefined && isMacro(source.text.slice(gap.token.end, close.start), source.text[gap.token.start - 1]))
    return [{ type: 'verbatim', value: source.text.slice(gap.token.start, close.end), position, data: { isMacro: true } }]
  const cloze: Cloze = { type: 'cloze', children: hidden, position }
  if (gap.token.number !== undefined) cloze.number = Number(gap.token.number)
  if (hint !== '') cloze.hint = hint
  return [cloze]
}

function problemOf(number: string | undefined, hidden: readonly PhrasingContent[]): string | undefined {
  if (showsNothing(hidden)) return 'the answer between the braces'
  if (number === undefined) return undefined
  if (number.includes(',')) return 'one number a gap, as in `{{c1::answer}}`'
  if (Number(number) < 1 || Number(number) > highestNumber) return `a number from 1 to ${highestNumber}`
  return undefined
}

/** Neighbouring text nodes as one, so that later readers see whole lines. */
function joinText(children: readonly PhrasingContent[], source: Source): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of children) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text' && node.position && last.position && node.data?.isInert === last.data?.isInert)
      joined[joined.length - 1] = concatenate(last, node, source)
    else joined.push(node)
  }
  return joined
}

function concatenate(first: Text, second: Text, source: Source): Text {
  const start = first.position?.start.offset ?? 0
  const end = second.position?.end.offset ?? start
  return { ...first, value: first.value + second.value, position: source.toPosition(start, end) }
}
