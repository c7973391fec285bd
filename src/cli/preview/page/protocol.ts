import type { TypedAnswer } from '../preview-data.js'

/** One side of a card, as its frame is to show it. */
export interface ShownSide {
  readonly side: 'question' | 'answer'
  readonly html: string
  readonly css: string
  readonly ordinal: number
  readonly typed?: TypedAnswer
  /** How far it was scrolled when it was shown before, in pixels (default: the answer is scrolled to). */
  readonly top?: number
}

/** What the page says to a card's frame. */
export type ToCard =
  | { readonly type: 'show'; readonly shown: ShownSide; readonly night: boolean }
  | { readonly type: 'night'; readonly night: boolean }
  | {
      readonly type: 'print'
      readonly title: string
      readonly cards: readonly { readonly question: ShownSide; readonly answer: ShownSide }[]
    }

/** What a card's frame says to the page. It may be a card's own script that speaks, so that nothing in it is trusted. */
export type FromCard =
  | { readonly type: 'ready' }
  | { readonly type: 'shown'; readonly ground: string }
  | { readonly type: 'scrolled'; readonly top: number }
  | { readonly type: 'tap' }
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'play'; readonly side: 'q' | 'a'; readonly index: number }
