import type { OtherPlace, Report } from '../diagnostics/message.js'
import type { FileCard } from '../file/file-result.js'
import { pathFrom } from '../files/paths.js'
import type { Host } from '../host/host.js'
import type { Candidate, Identified, Lock } from '../identity/index.js'
import type { LockPlace } from '../identity/lock.js'
import { noteTypeFamilies } from '../kinds/note-types/families.js'
import { familyNames, isFamilyName } from '../kinds/note-types/family-name.js'

export interface ReportIdentityOptions {
  readonly host: Host
  /** Absolute path of the input's root. */
  readonly root: string
  /** Absolute path of the folder that paths in the lock start from. */
  readonly lockFolder: string
  readonly lock: Lock | undefined
  /** All of this build. */
  readonly candidates: readonly Candidate[]
}

/** Reports a card whose history is in doubt, or begins anew. */
export function createReportIdentity({ host, root, lockFolder, lock, candidates }: ReportIdentityOptions) {
  const toOther = (sentence: string, { path, line }: LockPlace): OtherPlace => {
    const absolute = host.resolve(`${lockFolder}/${path}`)
    return { sentence, path: pathFrom(root, absolute) ?? absolute, place: { line, column: 1 } }
  }

  return (card: FileCard, report: Report, { entry, rivals = [], replaces }: Identified): void => {
    const front = toShown(card.key)
    const cards = Object.keys(replaces?.cardIds ?? {}).length
    const types =
      replaces && !(isFamilyName(replaces.family) && isFamilyName(card.family)) ? ([replaces.family, card.family] as const) : undefined
    const families = familyNames.filter((family) => family === card.family || family === replaces?.family)
    const between = families.map((family) => noteTypeFamilies[family].what).join(' and ')
    if (cards > 0) report('identity-family-changed', card.position, { front, cards, between, types })
    const [rival] = rivals
    if (!rival) return
    const formerAt = (place: LockPlace) => lock?.notes.find((candidate) => candidate.place === place)
    const formers = rivals.flatMap((place) => formerAt(place) ?? [])
    const others = rivals.filter((place) => !formerAt(place))
    const cardsThere = others.flatMap((place) => candidates.find(({ path, line }) => path === place.path && line === place.line) ?? [])
    report(
      'identity-ambiguous',
      card.position,
      {
        front,
        asked: [...(entry ? [entry] : []), ...formers].map(({ matching }) => toShown(matching.front)),
        rivals: cardsThere.map(({ key }) => toShown(key)),
        taken: entry && toShown(entry.matching.front)
      },
      toOther(formerAt(rival) ? 'The other one stood here' : 'The other one stands here', rival)
    )
  }
}

/** A row's key with its label apart. */
const toShown = (key: string) => key.replace('\u001f', ' › ')
