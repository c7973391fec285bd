import type { Blockquote } from 'mdast'
import { walk } from '../../../cards/walk.js'
import { didYouMean } from '../../settings/did-you-mean.js'
import type { WrittenBlocks } from '../prose.js'
import type { Suspicion } from '../suspicion.js'

/** Callouts whose word is nearly one of ours. */
export function suspectCallouts({ blocks, text }: WrittenBlocks): Suspicion[] {
  if (!text.includes('[!')) return []
  const found: Suspicion[] = []
  walk(blocks, (node) => {
    if (node.type === 'blockquote') found.push(...suspectCallout(node))
  })
  return found
}

/** Ours, and how they may be written by mistake. */
const callouts = ['hint', 'extra', 'note', 'source', 'question', 'flashcard']

function suspectCallout({ children: [first], position }: Blockquote): Suspicion[] {
  const text = first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0].value : ''
  const word = /^\[!([\p{L}-]+)\]/u.exec(text)?.[1]
  if (word === undefined || callouts.includes(word.toLowerCase())) return []
  const meant = didYouMean(word, callouts)
  const start = position?.start.offset
  if (meant === undefined || start === undefined) return []
  const found = `\`[!${word}]\` is an ordinary callout`
  return [{ rule: 'mark-suspected', start, end: position?.end.offset ?? start, found, expected: `\`[!${meant}]\` if it is to be one` }]
}
