import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The version of Anki's desktop program whose reviewer shows cards: the newest of the libraries that tests import into. */
export const reviewerVersion = '26.9.3'

/** Anki's scripts and styles of pages, and its MathJax, as its server offers them under `/_anki/`. */
export const reviewerFolder = fileURLToPath(new URL(`../../.cache/anki-reviewer/${reviewerVersion}`, import.meta.url))

/** Whether they are there: they are put in place as a whole. */
export function hasReviewer(): boolean {
  return existsSync(`${reviewerFolder}/js/reviewer.js`)
}
