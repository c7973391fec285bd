/** What the editor writes in another way than we do, showing the same: such a field is another once it was edited there. */
export interface KnownChange {
  readonly reason: string
  /** The field's HTML as the editor writes it. */
  readonly apply: (html: string) => string
}

export const knownChanges: Readonly<Record<string, KnownChange>> = {
  'a number for a sign is the sign': {
    reason: 'cannot be mended: without it, Anki would take a colon for the end of a gap, and a bracket for the end of what a voice reads',
    apply: (html) => html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
  }
}
