import type { FileCard } from '../file/file-result.js'
import { lastOf } from '../host/last-of.js'
import type { Candidate } from '../identity/index.js'

/** A card as identity sees it. `folder` is where its path starts, seen from the lock's folder, `names` are those of its own media, a line each, where it has some. */
export const toCandidate = lastOf((card: FileCard, folder: string, names?: string): Candidate => {
  const { family, id, label, fresh, key, headings, path, position, answer, source, gaps } = card
  return {
    family,
    ...(id === undefined ? {} : { id }),
    ...(label === undefined ? {} : { label }),
    ...(fresh ? { fresh: true } : {}),
    key,
    headings,
    path: toLockPath(path, folder),
    line: position?.start.line ?? 1,
    answer,
    // A picture that was replaced under its old name is an edit of the card.
    source: (names === undefined ? source : `${source}\n${names}`.replace(/\s+/g, ' ')).trim(),
    gaps
  }
})

/** A file's path as the lock has it, from one below `folder`. */
export const toLockPath = (path: string, folder: string): string => (folder === '' ? path : `${folder}/${path}`).normalize('NFC')
