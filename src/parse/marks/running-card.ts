import type { Paragraph } from 'mdast'
import { span } from '../markdown/source/span.js'
import { type Attributes, joinAttributes, noAttributes } from './attributes/attributes.js'
import { takeBlockEnds } from './attributes/take-ends.js'
import type { Block, ExplicitCard, ExplicitContext } from './explicit-card.js'
import { withoutLabel } from './labels/question-label.js'
import { type QuestionMark, sideProblem } from './question-marks/question-marks.js'

/** A card whose answer runs on to the next mark. */
export interface RunningCard {
  /** From `Q:` on, or what stands above `?`. */
  readonly front: Block[]
  /** From `A:` on, or what stands below `?`. */
  readonly back: Block[]
  isAnswering: boolean
  /** Absent for `Q:` and `A:`. */
  readonly mark?: { readonly text: QuestionMark; readonly block: Block }
}

/** The card of a mark whose end is known; `undefined` where a side is empty, which has been reported then. */
export function finishCard({ front, back, mark }: RunningCard, context: ExplicitContext): ExplicitCard | undefined {
  const question = mark ? front : unlabelled(front, context)
  const answer = mark ? back : unlabelled(back, context)
  const problem = mark
    ? sideProblem(mark.text, question.length > 0, answer.length > 0, context)
    : back.length === 0
      ? { what: '`Q:` and another mark before its `A:`', expected: 'the answer right below the question' }
      : labelProblem(question.length > 0, answer.length > 0)
  if (problem) {
    context.report('mark-without-side', mark?.block ?? (answer.length === 0 ? (back[0] ?? front[0]) : front[0]), problem)
    return undefined
  }
  const sides = { front: mark ? plain(question) : withEnds(question, context), back: mark ? plain(answer) : withEnds(answer, context) }
  const ofBlocks = [...front, ...back].map(context.attributesOf)
  const position = span([...front, ...(mark ? [mark.block] : []), ...back])
  return {
    front: sides.front.blocks,
    back: sides.back.blocks,
    both: mark?.text === '??',
    attributes: [...ofBlocks, sides.front.attributes, sides.back.attributes].reduce(joinAttributes, noAttributes),
    position,
    ...(question.length === 0 ? { headingAsks: true as const } : {})
  }
}

interface Side {
  readonly blocks: readonly Block[]
  readonly attributes: Attributes
}

const plain = (blocks: readonly Block[]): Side => ({ blocks, attributes: noAttributes })

/** What stands at the end of the paragraph with the label is the card's. */
function withEnds([first, ...others]: readonly Block[], { source }: ExplicitContext): Side {
  if (!first) return plain(others)
  const { block, attributes } = takeBlockEnds(first, source)
  return { blocks: [block, ...others], attributes }
}

function labelProblem(hasQuestion: boolean, hasAnswer: boolean): { what: string; expected: string } | undefined {
  if (hasQuestion && hasAnswer) return undefined
  return { what: `\`${hasAnswer ? 'Q:' : 'A:'}\` with nothing after it`, expected: 'text after it' }
}

/** Without the label of the first, and without that one if nothing is left of it. */
function unlabelled([first, ...others]: readonly Block[], context: ExplicitContext): Block[] {
  if (first?.type !== 'paragraph') return first ? [first, ...others] : others
  const paragraph: Paragraph = { ...first, children: withoutLabel(first.children, context) }
  return paragraph.children.length === 0 ? others : [paragraph, ...others]
}
