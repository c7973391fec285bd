import type { Nodes } from 'mdast'
import type { Embed } from '../cards/content.js'

/** The first embedded note of content that holds nothing else. */
export function findLoneEmbed(content: readonly Nodes[]): Embed | undefined {
  const pieces = content.flatMap((node) => (node.type === 'paragraph' ? node.children : [node]))
  const isAlone = pieces.every(
    (node) => node.type === 'embed' || node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
  )
  return isAlone ? pieces.find((node) => node.type === 'embed') : undefined
}
