import type { PlayedMedia } from '../../anki/index.js'
import type { Severity } from '../../diagnostics/severity.js'
import type { ChangeKind } from '../../identity/changes.js'
import type { Todo } from '../../identity/index.js'
import type { DiffPart } from '../parts-of-diff.js'

/** All that the page shows, as plain data. Texts are untrusted: of what is HTML, only frames of their own may be given it. */
export interface PreviewData {
  /** The root deck's name. */
  readonly title: string
  /** `23 notes, 31 cards, 2 decks, 0 media` */
  readonly statistics: string
  /** `12 unchanged, 2 edited`: what the next build would say. */
  readonly changes: string
  /** The next build would be the first. */
  readonly isFirst: boolean
  readonly styles: readonly string[]
  readonly cards: readonly PreviewCard[]
  readonly problems: readonly PreviewProblem[]
  readonly changed: readonly PreviewChange[]
  readonly todo: readonly PreviewTodo[]
  /** How formulas are drawn: by Anki's MathJax, or by the browser, where that is not installed. */
  readonly formulas: 'mathjax' | 'browser'
  /** An address with `{file}`, `{line}` and `{column}` that opens an editor; absent where none is to be opened. */
  readonly editor?: string
}

/** A line of a file. */
export interface PreviewPlace {
  /** As someone would type it. */
  readonly file: string
  /** Absolute, with `/` between levels; absent in what is published. */
  readonly path?: string
  readonly line: number
  readonly column: number
}

/** A card row. */
export interface PreviewCard {
  /** Stays the same over builds: guid and ordinal. */
  readonly id: string
  readonly place: PreviewPlace
  readonly deck: string
  readonly tags: readonly string[]
  readonly kind: string
  /** Plain text of what it asks, in one line. */
  readonly text: string
  /** Which of its note's card rows it is, where there are several: `Card 2`, `gap 3`. */
  readonly row?: string
  readonly change: ChangeKind
  /** Index into `styles`. */
  readonly style: number
  /** Zero-based. */
  readonly ordinal: number
  readonly question: string
  readonly answer: string
  readonly questionMedia: readonly PlayedMedia[]
  readonly answerMedia: readonly PlayedMedia[]
  /** What is to be typed, by the marker that stands for the box. */
  readonly typed?: TypedAnswer
}

export interface TypedAnswer {
  readonly expected: string
  /** Letters count without their accents. */
  readonly isLenient: boolean
  readonly font: string
  /** Pixels. */
  readonly size: number
}

export interface PreviewProblem {
  readonly severity: Severity
  readonly sentence: string
  readonly rule: string
  readonly place: PreviewPlace
}

export interface PreviewChange {
  readonly kind: Exclude<ChangeKind, 'unchanged'>
  readonly guid: string
  readonly place: PreviewPlace
  readonly front: readonly DiffPart[]
  readonly differences: readonly { readonly name: string; readonly parts: readonly DiffPart[] }[]
}

export interface PreviewTodo {
  readonly isBeforeImport: boolean
  readonly sentence: string
  readonly searches: readonly string[]
  readonly do: Todo['do']
}
