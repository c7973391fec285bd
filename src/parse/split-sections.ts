import type { Heading, Root, RootContent } from 'mdast'
import type { InlineContent } from '../cards/content.js'
import { toText } from '../cards/to-text.js'
import type { Attributes } from './attributes.js'
import { dropComments } from './comments.js'
import type { Source } from './source.js'
import { takeTags } from './tags.js'
import { takeAttributes } from './take-attributes.js'

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
}

export interface Outline {
  /** The first heading of the first level. */
  readonly title: Title | undefined
  /** What stands before the first heading, or right under the title. */
  readonly preamble: readonly RootContent[]
  /** What stands before the first heading of all. */
  readonly beforeHeadings: readonly RootContent[]
  readonly sections: readonly Stretch[]
}

/** Cuts a file at its headings. Headings inside quotes and list items are content. */
export function splitSections(tree: Root, source: Source): Outline {
  const firstHeading = tree.children.findIndex((node) => node.type === 'heading')
  const beforeHeadings = firstHeading < 0 ? tree.children : tree.children.slice(0, firstHeading)
  const preamble: RootContent[] = [...beforeHeadings]
  const sections: { title: Title; above: Title[]; blocks: RootContent[]; hasSubheadings: boolean }[] = []
  let title: Title | undefined
  let blocks = preamble
  const open: Title[] = []
  for (const node of tree.children.slice(beforeHeadings.length)) {
    if (node.type !== 'heading') {
      blocks.push(node)
      continue
    }
    const here = readTitle(node, source)
    while ((open.at(-1)?.heading.depth ?? 0) >= node.depth) open.pop()
    if (node.depth === 1 && !title) {
      title = here
      blocks = preamble
      continue
    }
    const parent = open.at(-1)
    for (const section of sections) if (section.title === parent) section.hasSubheadings = true
    const section = { title: here, above: [...open], blocks: [], hasSubheadings: false }
    sections.push(section)
    open.push(here)
    blocks = section.blocks
  }
  return { title, preamble, beforeHeadings, sections }
}

function readTitle(heading: Heading, source: Source): Title {
  const taken = takeAttributes(heading.children, source)
  const { children, tags } = takeTags(taken.children, source)
  const content = dropComments(children)
  return { heading, content, text: toText(content), attributes: taken.attributes, tags }
}
