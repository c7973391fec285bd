import type { Image, Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { InlineContent, Speech } from './content.js'
import { mediaKind } from './media-kind.js'
import { toHeard } from './to-text.js'
import { nodesThat } from './walk.js'

/** Whether a node is played, and not seen. */
export const isSound = (node: Nodes): node is Image => node.type === 'image' && /^(?:audio|video)$/.test(mediaKind(node.url) ?? '')

/** What can be heard in some content, in order: recordings, and text that a voice reads. */
export function collectSounds(content: readonly Nodes[]): (Image | Speech)[] {
  return nodesThat(content, (node) => node.type === 'speech' || isSound(node))
}

/** Whether some content holds recordings and nothing else. */
export function holdsOnlySounds(content: readonly Nodes[]): boolean {
  const isOne = (node: Nodes): boolean => {
    if (isSound(node)) return true
    if (node.type === 'break' || (node.type === 'text' && node.value.trim() === '')) return true
    return (node.type === 'paragraph' || node.type === 'listItem') && holdsOnlySounds(node.children)
  }
  return content.every(isOne) && collectSounds(content).length > 0
}

/** The content without its recordings. */
export function withoutSounds<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node
  const children = (node.children as Nodes[]).filter((child) => !isSound(child)).map(withoutSounds)
  return { ...node, children } as Node
}

/** A line that a voice of a language (`de_DE`) reads; as it is where a recording is there already, or nothing to be read. */
export function spoken(content: InlineContent, language: string | undefined): InlineContent {
  if (language === undefined || collectSounds(content).length > 0) return content
  const text = toHeard([{ type: 'paragraph', children: [...content] }])
  return text === '' ? content : [...content, { type: 'text', value: ' ' }, { type: 'speech', language, text }]
}

/** Sounds on lines of their own. */
export const toSoundLines = (sounds: readonly PhrasingContent[]): Paragraph[] =>
  sounds.map((sound): Paragraph => ({ type: 'paragraph', children: [sound] }))
