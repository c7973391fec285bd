import type { Theme } from './css/palette.js'
import type { UserCss } from './css/read-css.js'

/** What a project decides about one of its note types. */
export interface NoteTypeOptions {
  /** Anki matches note types by this alone. */
  readonly id: number
  /** As shown in Anki, without `"`. */
  readonly name: string
  /** The project that owns the note type; written at the head of its CSS. */
  readonly namespace: string
  /** Epoch seconds of the last change to templates or CSS. */
  readonly modified: number
  /** The colours of its cards (default: paper). */
  readonly theme?: Theme | undefined
  /** A number of `looks` (default: 1). */
  readonly look?: number | undefined
  /** The user's own, behind it (default: none). */
  readonly css?: UserCss | undefined
}
