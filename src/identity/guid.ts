import { digest } from './digest.js'

/** A guid must not meet two note types: `standard`, `cloze`, `occlusion`, or the name of the user's own note type. */
export type Family = string

/** What a new note's guid is made of; never its path, deck, kind or answer. */
export interface GuidRecipe {
  readonly namespace: string
  readonly family: Family
  /** Plain text of what is asked, or `#` and the explicit id. */
  readonly key: string
  /** Title and headings above, outermost first, for all cards whose family and key are alike; else empty. */
  readonly context: readonly string[]
  /** Tells apart what is still alike, from 0. */
  readonly n: number
}

/** A new note's guid: 16 characters, `a` to `z` and `2` to `7`. Frozen. */
export function guid({ namespace, family, key, context, n }: GuidRecipe): string {
  return digest(JSON.stringify(['build-deck/1', namespace, family, key, context, n]))
}

/** The key that names a new card: its explicit id, with the label of a row or term under it, else what it asks. */
export function guidKey({ id, label, key }: { readonly id?: string; readonly label?: string; readonly key: string }): string {
  if (id === undefined) return key
  return label === undefined ? `#${id}` : `#${id}\u001f${label}`
}
