import { toCardCss } from './css/card-css.js'
import type { Theme } from './css/palette.js'

/** The CSS of a theme, with what one of the note types has besides. */
type Look = (theme: Theme, more?: string) => string

/**
 * How cards look, by numbers. A lock says which its project has, and keeps it until the config asks for another: a newer build-deck
 * restyles no deck unasked. So a look that was released never changes again, and what is to look better is a new one, with the next number.
 */
export const looks: Readonly<Record<number, Look>> = { 1: toCardCss }

/** The look that a lock does not mention. */
export const firstLook = 1

/** What a project without notes in anybody's Anki gets. */
export const newestLook = () => Math.max(...Object.keys(looks).map(Number))

/** Names the look in the CSS, for a build whose lock was lost. */
export const toLookMark = (look: number) => (look === firstLook ? '' : `/* look: ${look} */\n`)

/** The look of a note type in a package. */
export function readLook(css: string): number {
  return Number(/^[^\n]*\n\/\* look: (\d{1,4}) \*\//.exec(css)?.[1] ?? firstLook)
}
