import type { Blockquote, Paragraph, RootContent } from 'mdast'
import type { CardContent } from '../../cards/content.js'
import type { Report } from '../../diagnostics/message.js'
import { showsNothing } from '../../kinds/shows-nothing.js'
import type { Source } from '../markdown/source/source.js'
import { type Attributes, joinAttributes, noAttributes } from '../marks/attributes/attributes.js'
import { fromComment, takeAttributes } from '../marks/attributes/take-attributes.js'
import { type CalloutRole, calloutContent, calloutRole } from '../marks/callouts/callouts.js'
import { dropComments, isComment } from '../marks/comments/comments.js'
import type { Block } from '../marks/explicit-card.js'
import { ungap } from '../marks/gaps/ungap.js'
import { settleDirectives } from '../marks/other-tools/settle-directives.js'
import { aTag, brokenTagsIn, readTagParagraph } from '../marks/tags/tags.js'
import { firstText } from './first-text.js'

/** A section's blocks, with all that is no content taken out. */
export interface Blocks {
  readonly body: CardContent
  /** In comments before any content. */
  readonly attributes: Attributes
  /** At the end of a block, or in a comment after it. */
  readonly attributesOf: ReadonlyMap<RootContent, Attributes>
  readonly tags: readonly string[]
  readonly hint: CardContent
  readonly extra: CardContent
  readonly source: CardContent
  /** All of them, for what looks for probable mistakes. */
  readonly written: readonly RootContent[]
}

/** Takes hints, extras, tags, comments and attributes out of a section's blocks. */
export function readBlocks(written: readonly RootContent[], source: Source, report: Report): Blocks {
  const blocks = settleDirectives(written, source, report)
  const body: Block[] = []
  const tags: string[] = []
  const roles: Record<CalloutRole, CardContent> = { hint: [], extra: [], source: [] }
  const attributesOf = new Map<RootContent, Attributes>()
  let attributes = noAttributes
  const lastContent = blocks.findLastIndex((node) => !isAside(node, source))
  for (const [index, node] of blocks.entries()) {
    if (node.type === 'yaml' || node.type === 'definition' || node.type === 'footnoteDefinition') continue
    if (node.type === 'html') {
      const found = fromComment(node, source)
      const last = found?.isAlone === false ? node : body.at(-1)
      if (found && last) attributesOf.set(last, joinAttributes(attributesOf.get(last) ?? noAttributes, found.attributes))
      else attributes = joinAttributes(attributes, found?.attributes)
      if (found?.isAlone || isComment(node)) continue
    }
    const role = calloutRole(node)
    // GitHub's alerts share the word: inside the content `[!note]` is a part of the answer, and alone it is the answer.
    const isAtEnd = lastContent >= 0 && index > lastContent
    if (role && (isAtEnd || !/^\[!note\]/i.test(firstText(node)))) {
      roles[role] = [...roles[role], ...ungap(calloutContent(node as Blockquote, source), source, report)]
      continue
    }
    const found = readTagParagraph(node, source)
    if (found) {
      for (const name of brokenTagsIn(node, source))
        report('attribute-unknown', node, { what: 'Mark', name, known: aTag, suggestion: undefined })
      for (const tag of found) tags.push(tag)
      continue
    }
    if (node.type !== 'paragraph') {
      body.push(node as Block)
      continue
    }
    const taken = takeAttributes(node.children, source)
    const paragraph: Paragraph = { ...node, children: dropComments(taken.children) }
    const last = body.at(-1)
    if (paragraph.children.length > 0) {
      if (taken.attributes !== noAttributes) attributesOf.set(paragraph, taken.attributes)
      body.push(paragraph)
    }
    // Alone in a paragraph they belong to the block above, such as a list.
    else if (last) attributesOf.set(last, joinAttributes(attributesOf.get(last) ?? noAttributes, taken.attributes))
    else attributes = joinAttributes(attributes, taken.attributes)
  }
  return { body: showsNothing(body) ? [] : withoutRules(body), attributes, attributesOf, tags, ...roles, written: blocks }
}

/** Without the `---` at its ends, which part it from other sections. */
function withoutRules(body: readonly Block[]): Block[] {
  const isContent = ({ type }: Block) => type !== 'thematicBreak'
  return body.slice(Math.max(body.findIndex(isContent), 0), body.findLastIndex(isContent) + 1)
}

const isAside = (node: RootContent, source: Source) =>
  calloutRole(node) !== undefined ||
  node.type === 'html' ||
  node.type === 'definition' ||
  node.type === 'footnoteDefinition' ||
  readTagParagraph(node, source) !== undefined
