/** Anki's note type: `models` in its database, *note model* in older manuals. */
export interface NoteType {
  /** Anki matches note types by this alone. Epoch milliseconds by custom, any integer from 1 to 2^53 - 1. */
  readonly id: number
  readonly name: string
  readonly kind: 'standard' | 'cloze'
  /** Epoch seconds. Anki takes changed templates and CSS only when this is newer than its own copy's. */
  readonly modified: number
  readonly fields: readonly NoteField[]
  readonly templates: readonly CardTemplate[]
  readonly css: string
  /** Index into `fields` of the field that Anki's browser sorts by (default: 0). */
  readonly sortField?: number
  /** LaTeX before each formula of `[latex]…[/latex]` (default: Anki's own preamble, up to `\begin{document}`). */
  readonly latexHeader?: string
  /** LaTeX after each formula (default: `\end{document}`). */
  readonly latexFooter?: string
  /** Makes LaTeX images as SVG instead of PNG (default: false). */
  readonly latexSvg?: boolean
  /** Which of Anki's own note types this one is a copy of: 1 to 6, of which 6 makes Anki treat it as image occlusion. */
  readonly stockKind?: number
  /** Id of the note type that an import made this one a copy of. */
  readonly originalId?: number
  /** Other keys of Anki's note type object, as read from a package. */
  readonly other?: Readonly<Record<string, unknown>>
}

export interface NoteField {
  readonly name: string
  /** With an id, Anki from 23.10 on still knows the field after it is renamed. */
  readonly id?: number | bigint
  /** Shown in the editor while the field is empty. */
  readonly description?: string
  /** Folded in the editor (default: false). */
  readonly collapsed?: boolean
  /** Font of the editor and of the type-in box (default: `Arial`). */
  readonly font?: string
  /** Font size in whole pixels, 0 to 65,535 (default: 20). */
  readonly fontSize?: number
  /** Written from right to left in the editor (default: false). */
  readonly rightToLeft?: boolean
  /** Kept in the editor for the next note (default: false). */
  readonly sticky?: boolean
  /** Opens in the editor as HTML source (default: false). */
  readonly plainText?: boolean
  /** Left out of searches that name no field (default: false). */
  readonly excludeFromSearch?: boolean
  /** Anki refuses to delete the field (default: false). */
  readonly preventDeletion?: boolean
  /** Tells the fields of Anki's own cloze and image-occlusion types apart after a renaming. */
  readonly tag?: number
  /** Other keys of Anki's field object, as read from a package. */
  readonly other?: Readonly<Record<string, unknown>>
}

export interface CardTemplate {
  readonly name: string
  /** With an id, Anki from 23.10 on still knows the template after it is renamed. */
  readonly id?: number | bigint
  readonly front: string
  readonly back: string
  /** Front shown in the browser's list instead of `front` (default: empty, none). */
  readonly browserFront?: string
  /** Back shown in the browser's list instead of `back` (default: empty, none). */
  readonly browserBack?: string
  /** Font of the browser's list (default: empty, the browser's own). */
  readonly browserFont?: string
  /** Font size of the browser's list in whole pixels, 1 to 255 (default: 0, the browser's own). */
  readonly browserFontSize?: number
  /**
   * Deck that this template's cards go into, by full name: one of the package's, unless a note's `cards` say otherwise. Anki gives the
   * deck another id when it imports it, and keeps the package's id in the note type: cards of notes that are added later, in Anki, go
   * into its default deck. A number is a deck's id that the package does not explain; it is kept and places no card.
   */
  readonly targetDeck?: string | number
  /** Other keys of Anki's template object, as read from a package. */
  readonly other?: Readonly<Record<string, unknown>>
}
