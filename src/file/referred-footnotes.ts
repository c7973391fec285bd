import type { FootnoteDefinition, Nodes } from 'mdast'
import type { Footnotes } from '../cards/content.js'

/** The footnotes that content refers to, also from other footnotes, in the order of reference. */
export function referredFootnotes(content: readonly Nodes[], footnotes: Footnotes): Footnotes {
  const found = new Set<FootnoteDefinition>()
  const visit = (node: Nodes) => {
    if (node.type === 'footnoteReference') {
      const definition = definitionsOf(footnotes).get(node.identifier)
      if (!definition || found.has(definition)) return
      found.add(definition)
      visit(definition)
    } else if ('children' in node) for (const child of node.children) visit(child as Nodes)
  }
  for (const node of content) visit(node)
  return [...found]
}

const known = new WeakMap<Footnotes, ReadonlyMap<string, FootnoteDefinition>>()

/** Made once a file, whose cards share their list. The first of a name counts. */
function definitionsOf(footnotes: Footnotes): ReadonlyMap<string, FootnoteDefinition> {
  const definitions = known.get(footnotes) ?? new Map([...footnotes].reverse().map((definition) => [definition.identifier, definition]))
  known.set(footnotes, definitions)
  return definitions
}
