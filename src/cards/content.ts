import type { BlockContent, DefinitionContent, FootnoteDefinition, Image, PhrasingContent } from 'mdast'
import type { Data, Node, Parent } from 'unist'
import type { Region } from './region.js'

/** Content of a card: Markdown as parsed, positions kept, not yet HTML. */
export type CardContent = readonly (BlockContent | DefinitionContent)[]

/** The single-line content of a heading, a term or a table cell. */
export type InlineContent = readonly PhrasingContent[]

/** A gap in a text: what is hidden, and what is shown in its place. */
export interface Cloze extends Parent {
  readonly type: 'cloze'
  /** 1 to 499; `undefined` where the author gave none and identity has not yet given one. */
  number?: number
  /** Its place among the card's gaps, where a field is to hold the number that identity gives. */
  place?: number
  /** Shown instead of `…` while the gap is closed. */
  hint?: string
  children: PhrasingContent[]
}

/** Text that the parser must not touch again: it shows as the author wrote it. */
export interface Verbatim extends Node {
  readonly type: 'verbatim'
  value: string
  data?: VerbatimData
}

export interface VerbatimData extends Data {
  /** It is a macro that another tool fills in. */
  isMacro?: boolean
}

/** `==text==`. */
export interface Highlight extends Parent {
  readonly type: 'highlight'
  children: PhrasingContent[]
}

/** A noun with its article. */
export interface Noun extends Parent {
  readonly type: 'noun'
  readonly gender: 'masculine' | 'feminine' | 'neuter'
  children: PhrasingContent[]
}

/** `H~2~O`. */
export interface Subscript extends Parent {
  readonly type: 'subscript'
  children: PhrasingContent[]
}

/** `x^2^`. */
export interface Superscript extends Parent {
  readonly type: 'superscript'
  children: PhrasingContent[]
}

/** `{東京|とうきょう}`: text with its reading above. */
export interface Ruby extends Parent {
  readonly type: 'ruby'
  /** The reading. */
  text: string
  children: PhrasingContent[]
}

/** `[[target|shown text]]`. */
export interface WikiLink extends Parent {
  readonly type: 'wikiLink'
  target: string
  children: PhrasingContent[]
}

/** `![[note]]`: another note, shown as its name. Embedded media are images. */
export interface Embed extends Node {
  readonly type: 'embed'
  target: string
}

/** Text that is heard: a voice of the reviewer's machine reads it. */
export interface Speech extends Node {
  readonly type: 'speech'
  /** As Anki names languages of voices, such as `de_DE`. */
  language: string
  text: string
}

/** A picture of which regions are hidden, one name at a time. */
export interface Occlusion extends Parent {
  readonly type: 'occlusion'
  image: Image
  regions: readonly Region[]
  /** The others are hidden too while one is asked. */
  hidesAll: boolean
  /** Tells the drawing that regions are from, and what it holds. */
  drawing?: string
  /** As it was written: the picture, and the list of its regions. */
  children: (BlockContent | DefinitionContent)[]
}

/** Footnotes that a card may refer to. */
export type Footnotes = readonly FootnoteDefinition[]

interface OwnNodes {
  cloze: Cloze
  verbatim: Verbatim
  highlight: Highlight
  noun: Noun
  subscript: Subscript
  superscript: Superscript
  ruby: Ruby
  wikiLink: WikiLink
  embed: Embed
  speech: Speech
}

declare module 'mdast' {
  interface ImageData {
    /** Where the file is not to be had, the alternative text shows and nobody is told. */
    isOptional?: boolean
  }
  interface PhrasingContentMap extends OwnNodes {}
  interface BlockContentMap {
    occlusion: Occlusion
  }
  interface RootContentMap extends OwnNodes {
    occlusion: Occlusion
  }
}
