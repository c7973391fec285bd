import type { BlockContent, DefinitionContent, FootnoteDefinition, PhrasingContent } from 'mdast'
import type { Node, Parent } from 'unist'

/** Content of a card: Markdown as parsed, positions kept, not yet HTML. */
export type CardContent = readonly (BlockContent | DefinitionContent)[]

/** The single-line content of a heading, a term or a table cell. */
export type InlineContent = readonly PhrasingContent[]

/** A gap in a text: what is hidden, and what is shown in its place. */
export interface Cloze extends Parent {
  readonly type: 'cloze'
  /** 1 to 499; `undefined` where the author gave none and identity has not yet given one. */
  number?: number
  /** Shown instead of `…` while the gap is closed. */
  hint?: string
  children: PhrasingContent[]
}

/** Text that the parser must not touch again: it shows as the author wrote it. */
export interface Verbatim extends Node {
  readonly type: 'verbatim'
  value: string
}

/** Footnotes that a card refers to, in the order of reference. */
export type Footnotes = readonly FootnoteDefinition[]

declare module 'mdast' {
  interface PhrasingContentMap {
    cloze: Cloze
    verbatim: Verbatim
  }
  interface RootContentMap {
    cloze: Cloze
    verbatim: Verbatim
  }
}
