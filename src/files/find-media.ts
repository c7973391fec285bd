import type { Detail } from '../diagnostics/message.js'
import type { Host, HostEntry } from '../host/host.js'
import { inCodePointOrder } from '../identity/code-point-order.js'
import { createFolderTree, isSame } from './folder-tree.js'
import { pathFrom } from './paths.js'
import { toSpellings } from './to-spellings.js'

/** What is wrong with the address of a media file. */
export type MediaProblem = {
  [Rule in MediaRule]: { readonly rule: Rule; readonly detail: Detail<Rule> }
}[MediaRule]

type MediaRule = 'media-missing' | 'media-case-mismatch' | 'media-outside-root' | 'media-remote'

export interface FoundMedia {
  /** As the host resolves it; also where the case alone is wrong. */
  readonly path?: string
  readonly problem?: MediaProblem
}

/** Finds the file that an address in a note means; `from` is the note's path from the root. */
export type FindMedia = (url: string, from: string) => Promise<FoundMedia>

/** Looks beside the note, then from the root, then for the one file below the root whose path ends so. */
export function createFindMedia(root: string, host: Host): FindMedia {
  const tree = createFolderTree(root, host)
  const levelsOf = ({ path }: HostEntry) => (pathFrom(root, path) ?? path).split('/')
  const endsIn = (entry: HostEntry, levels: readonly string[]) => {
    const end = levelsOf(entry).slice(-levels.length)
    return end.every((level, index) => isSame(level, levels[index] ?? ''))
  }

  return async (url, from) => {
    const spellings = toSpellings(url).map((path) => path.split('/'))
    const beside = url.startsWith('/') ? [] : from.split('/').slice(0, -1)
    let isOutside = false
    const alike: HostEntry[] = []
    for (const place of spellings.flatMap((path) => [[...beside, ...path], path])) {
      const levels = toLevels(place)
      const entry = levels ? await tree.find(levels) : await host.look([root, ...place].join('/'))
      if (!entry) continue
      if (!levels || !(await tree.holds(entry))) isOutside = true
      else if (endsIn(entry, levels)) return { path: entry.path }
      else alike.push(entry)
    }
    if (isOutside) return { problem: { rule: 'media-outside-root', detail: { path: url } } }

    const ends = spellings.map((path) => path.filter((level) => !isStep(level)))
    const named = new Set((await Promise.all(ends.map(tree.findEnding))).flat())
    const exact = [...named].filter((entry) => ends.some((levels) => endsIn(entry, levels)))
    const [file, ...others] = exact
    if (file && others.length === 0) return { path: file.path }
    const [near] = exact.length === 0 ? [...alike, ...named] : []
    if (near) {
      const found = levelsOf(near)
        .slice(-(ends[0]?.length ?? 1))
        .join('/')
      return { path: near.path, problem: { rule: 'media-case-mismatch', detail: { path: url, found } } }
    }
    const paths = exact.map((entry) => `\`${levelsOf(entry).join('/')}\``).sort(inCodePointOrder)
    const looked = file ? `with its folder, since there are ${paths.join(' and ')}` : 'beside the note or below the input folder'
    return { problem: { rule: 'media-missing', detail: { path: url, looked } } }
  }
}

/** A path's levels below the root, `.` and `..` carried out; `undefined` if it leads above the root. */
function toLevels(path: readonly string[]): string[] | undefined {
  const levels: string[] = []
  for (const level of path) {
    if (level === '..' && levels.pop() === undefined) return undefined
    if (!isStep(level)) levels.push(level)
  }
  return levels
}

function isStep(level: string): boolean {
  return level === '' || level === '.' || level === '..'
}
