import type { BlockContent, DefinitionContent, Paragraph, RootContent } from 'mdast'
import type { CardContent } from '../cards/content.js'
import { type Attributes, joinAttributes, noAttributes } from './attributes.js'
import { type CalloutRole, readCallout } from './callouts.js'
import { dropComments, isComment } from './comments.js'
import type { Source } from './source.js'
import { readTagParagraph } from './tags.js'
import { fromComment, takeAttributes } from './take-attributes.js'

/** A section's blocks, with all that is no content taken out. */
export interface Blocks {
  readonly body: CardContent
  readonly attributes: Attributes
  readonly tags: readonly string[]
  readonly hint: CardContent
  readonly extra: CardContent
  readonly source: CardContent
}

/** Takes hints, extras, tags, comments and attributes out of a section's blocks. */
export function readBlocks(blocks: readonly RootContent[], source: Source): Blocks {
  const body: (BlockContent | DefinitionContent)[] = []
  const tags: string[] = []
  const roles: Record<CalloutRole, CardContent> = { hint: [], extra: [], source: [] }
  let attributes = noAttributes
  const lastContent = blocks.findLastIndex((node) => !isAside(node))
  for (const [index, node] of blocks.entries()) {
    if (node.type === 'yaml' || node.type === 'definition' || node.type === 'footnoteDefinition') continue
    if (node.type === 'html') {
      const comment = fromComment(node, source)
      if (comment) attributes = joinAttributes(attributes, comment.attributes)
      if (comment || isComment(node)) continue
    }
    const callout = node.type === 'blockquote' ? readCallout(node, source) : undefined
    const isAtEnd = index > lastContent
    // GitHub's alerts share the word: inside the content `[!note]` is a part of the answer.
    if (callout && (isAtEnd || !/^\[!note\]/i.test(firstText(node)))) {
      roles[callout.role] = [...roles[callout.role], ...callout.content]
      continue
    }
    const found = readTagParagraph(node, source)
    if (found) {
      tags.push(...found)
      continue
    }
    if (node.type === 'paragraph') {
      const taken = takeAttributes(node.children, source)
      attributes = joinAttributes(attributes, taken.attributes)
      const paragraph: Paragraph = { ...node, children: dropComments(taken.children) }
      if (paragraph.children.length > 0) body.push(paragraph)
    } else body.push(node as BlockContent)
  }
  return { body, attributes, tags, ...roles }
}

const isAside = (node: RootContent) =>
  node.type === 'blockquote' || node.type === 'html' || node.type === 'definition' || node.type === 'footnoteDefinition' ||
  (node.type === 'paragraph' && /^#\S/.test(firstText(node)))

function firstText(node: RootContent): string {
  if (node.type === 'text') return node.value
  const first = 'children' in node ? node.children[0] : undefined
  return first ? firstText(first) : ''
}
