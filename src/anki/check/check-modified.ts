import type { PackageProblemPlace, Problems } from './problems.js'

// as seconds it is the year 5138, as milliseconds 1973
const surelyMilliseconds = 1e11

/** A moment, epoch seconds, that is later than the build; `what` begins the sentence. Units of `created`: epoch milliseconds. */
export function checkModified(modified: unknown, what: string, created: number, { error }: Problems, place: PackageProblemPlace): void {
  if (typeof modified !== 'number' || modified * 1000 <= created || Number.isNaN(modified)) return
  const message =
    modified >= surelyMilliseconds
      ? `${what} \`${modified}\`, which looks like milliseconds, expected epoch seconds: divide by 1000 and round down`
      : `${what} after the build: Anki would refuse later updates`
  error('later-than-created', message, place)
}
