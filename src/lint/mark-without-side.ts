import type { Nodes } from 'mdast'
import type { CardBase } from '../cards/card.js'
import type { Embed } from '../cards/content.js'
import { toNoteName } from '../cards/note-name.js'
import type { Report } from '../diagnostics/message.js'
import type { CardKind } from '../kinds/kind.js'
import { showsNothing } from '../kinds/shows-nothing.js'

/** Reports a card with a side that is written and shows nothing. What a heading asks is looked at where it is read; this is a mark. */
export function markWithoutSide(card: CardBase, kind: CardKind, report: Report): void {
  if (showsNothing(kind.question(card)))
    report('mark-without-side', card.position, { what: 'A question that shows nothing', expected: 'text or a picture before the mark' })
  const answer = kind.typed?.(card)
  if (!answer) return
  if (showsNothing(answer))
    report('mark-without-side', card.position, { what: 'An answer that shows nothing', expected: 'text or a picture after the mark' })
  const embed = findLoneEmbed(answer)
  if (embed)
    report('mark-without-side', embed, {
      what: `An answer that is only the name of the note \`${toNoteName(embed.target)}\``,
      expected: 'the text itself, since no other note is taken into a card'
    })
}

/** The first embedded note of content that holds nothing else. */
function findLoneEmbed(content: readonly Nodes[]): Embed | undefined {
  const pieces = content.flatMap((node) => (node.type === 'paragraph' ? node.children : [node]))
  const isAlone = pieces.every(
    (node) => node.type === 'embed' || node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
  )
  return isAlone ? pieces.find((node) => node.type === 'embed') : undefined
}
