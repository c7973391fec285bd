import type { Nodes, RootContent } from 'mdast'
import type { CardBase } from '../cards/card.js'
import { collectGaps, type Gap } from '../cards/gaps.js'
import { holdsWords } from '../cards/holds-words.js'
import { toAnswerText } from '../cards/to-text.js'
import type { Report } from '../diagnostics/message.js'
import type { CardKind } from '../kinds/kind.js'

/** Shorter gaps than this stand open elsewhere by chance. */
const fewestLetters = 4

/** More than a text has that is to be learnt: all of it is read for each of them. */
const mostGaps = 100

/** Reports gaps whose text can be read elsewhere while they are closed. */
export function clozeLeak(card: CardBase, kind: CardKind, report: Report): void {
  for (const { node, text } of findLeaks(kind.content(card))) report('cloze-leak', node ?? card.position, { text })
}

function findLeaks(content: readonly RootContent[]): Gap[] {
  // A symbol of a formula stands in others without telling anything.
  const gaps = collectGaps(content).filter(({ node, text }) => node && [...text.matchAll(/\p{L}/gu)].length >= fewestLetters)
  return gaps.slice(0, mostGaps).filter((gap) => {
    const open = toAnswerText(content.flatMap((node) => close(node, gap)))
    return holdsWords(open, gap.text)
  })
}

/** The content as it is read while a gap, and all of its number, are closed. */
function close<Node extends Nodes>(node: Node, gap: Gap): Node[] {
  if (node.type === 'cloze' && (node === gap.node || (node.number !== undefined && node.number === gap.number))) return []
  return 'children' in node ? [{ ...node, children: node.children.flatMap((child) => close(child as Nodes, gap)) } as Node] : [node]
}
