import type { Heading, PhrasingContent, Root, RootContent } from 'mdast'
import type { InlineContent } from '../../cards/content.js'
import { toText } from '../../cards/to-text.js'
import type { Source } from '../markdown/source/source.js'
import { trimEnd } from '../markdown/source/trim-end.js'
import { type Attributes, joinAttributes, noAttributes } from '../marks/attributes/attributes.js'
import { takeAttributes } from '../marks/attributes/take-attributes.js'
import { dropComments } from '../marks/comments/comments.js'
import { takeTags } from '../marks/tags/tags.js'

/** A heading with its marks taken off. */
export interface Title {
  readonly heading: Heading
  readonly content: InlineContent
  /** Plain text of `content`. */
  readonly text: string
  readonly attributes: Attributes
  readonly tags: readonly string[]
}

/** A heading and what stands below it, up to the next heading of any level. */
export interface Stretch {
  readonly title: Title
  /** The headings above, outermost first, without the file's title. */
  readonly above: readonly Title[]
  readonly blocks: readonly RootContent[]
  readonly hasSubheadings: boolean
  /** The first heading of a file of several `#`: without content it is its title to the reader. */
  readonly isFirstOfSeveral: boolean
}

export interface Outline {
  /** The one heading of the first level, if it is the first of all. */
  readonly title: Title | undefined
  /** What stands before the first heading, and what stands right under the title. */
  readonly preambles: readonly (readonly RootContent[])[]
  readonly sections: readonly Stretch[]
}

/**
 * Cuts a file at its headings. Headings inside quotes and list items are content. Of several headings of the first level none is the
 * title, but for a first one that says the same as the title in the front matter, or where the tool that wrote the file has it there.
 */
export function splitSections(
  tree: Root,
  source: Source,
  of: { readonly named: string | undefined } | 'first',
  parts: ReadonlySet<string> = new Set()
): Outline {
  let above = 0
  const headings = tree.children.filter((node) => {
    if (node.type !== 'heading') return false
    // What a field of the note type asks for is part of the section that it stands in.
    if (parts.size > 0 && above > 1 && node.depth > above && parts.has(toText([node]).trim().toLowerCase())) return false
    above = node.depth
    return true
  }) as Heading[]
  const [first] = headings
  const beforeHeadings = first ? tree.children.slice(0, tree.children.indexOf(first)) : tree.children
  const isSeveral = headings.filter(({ depth }) => depth === 1).length > 1
  const titles = new Map(headings.map((heading) => [heading, readTitle(heading, source)]))
  const firstTitle = first?.depth === 1 ? titles.get(first) : undefined
  const title = firstTitle && (!isSeveral || of === 'first' || isAlike(firstTitle.text, of.named)) ? firstTitle : undefined
  const underTitle: RootContent[] = []
  const sections: OpenStretch[] = []
  let blocks = underTitle
  const open: OpenStretch[] = []
  for (const node of tree.children.slice(beforeHeadings.length)) {
    const here = node.type === 'heading' ? titles.get(node) : undefined
    if (!here || node.type !== 'heading') {
      blocks.push(node)
      continue
    }
    if (here === title) continue
    while ((open.at(-1)?.title.heading.depth ?? 0) >= node.depth) open.pop()
    const parent = open.at(-1)
    if (parent) parent.hasSubheadings = true
    const isFirstOfSeveral = isSeveral && here === firstTitle
    const section = { title: here, above: open.map((stretch) => stretch.title), blocks: [], hasSubheadings: false, isFirstOfSeveral }
    sections.push(section)
    open.push(section)
    blocks = section.blocks
  }
  return { title, preambles: [beforeHeadings, underTitle], sections }
}

const isAlike = (text: string, named: string | undefined) =>
  named !== undefined && text.trim().toLowerCase() === named.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

interface OpenStretch extends Stretch {
  readonly blocks: RootContent[]
  hasSubheadings: boolean
}

/** Tags and attributes take turns no more often than this: each turn takes time by the length of the heading. */
const mostRounds = 20

/** Tags and attributes stand at the end in any order. */
function readTitle(heading: Heading, source: Source): Title {
  let children: readonly PhrasingContent[] = heading.children
  let attributes = noAttributes
  let tags: readonly string[] = []
  for (let rounds = 0, more = true; more && rounds < mostRounds; rounds++) {
    const taken = takeAttributes(children, source)
    const tagged = takeTags(taken.children, source)
    attributes = joinAttributes(taken.attributes, attributes)
    more = tagged.tags.length > 0
    if (more) tags = [...tagged.tags, ...tags]
    children = tagged.children
  }
  const content = trimEnd(dropComments(children), source)
  return { heading, content, text: toText(content), attributes, tags }
}
