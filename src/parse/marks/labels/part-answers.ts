import type { Heading, Paragraph, Root, RootContent, ThematicBreak } from 'mdast'
import type { Source } from '../../markdown/source/source.js'

const underline = /\n {0,3}-+[ \t]*$/
const question = /(?:^|\n)[ \t]*(?:\*\*|__|[*_])?Q:/
const answer = /(?:^|\n)[ \t]*(?:\*\*|__|[*_])?A:/

/** `---` right below an answer parts it from the next question, though to Markdown the two lines are a heading. */
export function partAnswers(tree: Root, source: Source): void {
  if (!source.holds(question) || !source.holds(answer)) return
  let isAsked = false
  tree.children = tree.children.flatMap((node): RootContent[] => {
    const text = source.text.slice(node.position?.start.offset, node.position?.end.offset)
    if (node.type === 'paragraph') isAsked ||= question.test(text)
    if (node.type !== 'heading') return [node]
    const rule = underline.exec(text)
    const isAnswer = rule !== null && answer.test(text) && (isAsked || question.test(text))
    if (!isAnswer) isAsked = false
    return isAnswer ? [toParagraph(node), toRule(node, rule.index, source)] : [node]
  })
}

function toParagraph({ children, position }: Heading): Paragraph {
  const end = children.at(-1)?.position?.end ?? position?.end
  return { type: 'paragraph', children, ...(position && end ? { position: { start: position.start, end } } : {}) }
}

function toRule({ position }: Heading, index: number, source: Source): ThematicBreak {
  const start = (position?.start.offset ?? 0) + index + 1
  return { type: 'thematicBreak', position: source.toPosition(start, position?.end.offset ?? start) }
}
