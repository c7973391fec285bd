import { dirname } from 'node:path/posix'
import type { FileResult } from '../../file/file-result.js'

/** Fewer files are few decks, whatever they are made of. */
const fewestFiles = 10

/** So many files of a folder, on average, make it a subject of its own. */
const filesOfSubject = 3

/** Where the files of a folder have more cards than this on average, each may be a deck. */
const cardsOfDeck = 15

/** Whether the folders of the notes are their subjects, and a deck of each file would be a small one among many. */
export function proposeFolders(results: readonly Pick<FileResult, 'path' | 'cards' | 'settings'>[]): boolean {
  const files = results.filter(({ cards }) => cards.length > 0)
  const inFolders = files.map(({ path }) => dirname(path)).filter((folder) => folder !== '.')
  const folders = new Set(inFolders).size
  const cards = files.reduce((sum, file) => sum + file.cards.length, 0)
  return (
    files.length >= fewestFiles &&
    folders >= 2 &&
    inFolders.length >= (files.length * 3) / 4 &&
    inFolders.length >= folders * filesOfSubject &&
    cards <= files.length * cardsOfDeck &&
    !files.some(({ settings }) => settings.deck !== undefined)
  )
}
