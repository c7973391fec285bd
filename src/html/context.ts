import type { Element, ElementContent } from 'hast'
import type { Image } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { Node } from 'unist'
import type { Footnotes } from '../cards/content.js'
import { text } from './element.js'
import type { MacrosFor } from './formulas/macros.js'
import type { TexReader } from './formulas/tex-reader.js'
import type { HighlightCode } from './highlight.js'
import type { HtmlOptions } from './html.js'
import { marks } from './marks.js'

/** What the handlers of one rendering share. */
export interface Context {
  readonly withGaps: boolean
  readonly media: HtmlOptions['media']
  readonly footnotes: Footnotes
  readonly displaysLoneFormulas: boolean
  readonly calloutWord: NonNullable<HtmlOptions['calloutWord']>
  /** What other formulas of the card define. */
  readonly definitions: string
  /** Indexes into `footnotes` of those that were referred to. */
  readonly referred: Set<number>
  /** The media that raw HTML names, by address. */
  readonly htmlImages: Map<string, Image>
  readonly highlight: HighlightCode | undefined
  /** Loaded where formulas have gaps. */
  readonly texReader: TexReader | undefined
  /** The project's definitions that a formula uses. */
  readonly macrosFor: MacrosFor
  /** Formulas and raw HTML are the author's own affair. */
  readonly trusted: boolean
  /** The caller's node, where a cleaned copy of it is rendered. */
  original<N extends Node>(node: N): N
  /** Hands an element past the sanitiser, since the compiler made it. */
  keep(element: Element): ElementContent
  readonly kept: readonly Element[]
}

/** A context for one rendering; with `sanitised`, kept elements leave a mark until the sanitiser is through. */
export function createContext(
  options: HtmlOptions,
  {
    highlight,
    texReader,
    macrosFor,
    trusted,
    original,
    sanitised
  }: Pick<Context, 'highlight' | 'texReader' | 'macrosFor' | 'trusted' | 'original'> & { readonly sanitised: boolean }
): Context {
  const kept: Element[] = []
  return {
    withGaps: options.withGaps,
    media: (image) => options.media(original(image)),
    footnotes: options.footnotes ?? [],
    displaysLoneFormulas: options.displaysLoneFormulas ?? false,
    calloutWord: options.calloutWord ?? (() => undefined),
    definitions: options.definitions ?? '',
    referred: new Set(options.listed),
    htmlImages: new Map(),
    highlight,
    texReader,
    macrosFor,
    trusted,
    original,
    kept,
    keep: (element) => (sanitised ? text(`${marks.keptOpen}${kept.push(element) - 1}${marks.keptClose}`) : element)
  }
}

const contexts = new WeakMap<State, Context>()

/** Lets the handlers that share a state share a context. */
export function setContext(state: State, context: Context): void {
  contexts.set(state, context)
}

/** The context of the rendering that a handler is part of. */
export function contextOf(state: State): Context {
  const context = contexts.get(state)
  if (!context) throw new Error('Handler without a context, expected it to be called by `toTree`')
  return context
}
