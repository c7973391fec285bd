import type { FileCard, FileImage, FileResult } from '../file/file-result.js'
import { pathFrom } from '../files/paths.js'
import type { Cache } from '../host/cache.js'
import type { Host } from '../host/host.js'
import type { Progress } from '../host/progress.js'
import { type Candidate, type Identified, identify, type Lock, type Reach } from '../identity/index.js'
import type { FileMessages } from './file-messages.js'
import { findDeparted } from './find-departed.js'
import { findLeftOut, toClaimant } from './find-left-out.js'
import { imageLarge } from './image-large.js'
import { type LookUpFrom, lookUpMedia } from './look-up-media.js'
import { type NamedMedia, nameMedia, type ScaleImages } from './name-media.js'
import { toCandidate, toLockPath } from './to-candidate.js'

export interface JoinOptions {
  readonly host: Host
  /** Absolute path of the input's root. */
  readonly root: string
  /** Absolute path of the folder that paths in the lock start from. */
  readonly lockFolder: string
  readonly namespace: string
  readonly lock: Lock | undefined
  readonly reach: Reach
  readonly messages: FileMessages
  readonly lookUp: LookUpFrom
  readonly cache: Cache | undefined
  readonly scaleImages?: ScaleImages | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** The result of a file that is not part of this build; its path is absolute. */
  readonly readOther: (path: string, text: string) => Promise<FileResult>
}

/** A card with what only the whole build knows of it. */
export interface JoinedCard {
  readonly card: FileCard
  readonly result: FileResult
  /** As identity sees it; one that an error keeps out claims its entry, and gets no identity of its own. */
  readonly candidate: Candidate
  readonly identity: Identified
}

/** The files of a build as one. */
export interface Joined {
  /** In the order of the files. */
  readonly cards: readonly JoinedCard[]
  /** All that identity was asked for, the sections without a card after the cards. */
  readonly candidates: readonly Candidate[]
  readonly identified: readonly Identified[]
  /** How many sections an error keeps from giving a card. */
  readonly leftOutSections: number
  readonly media: NamedMedia
}

/** Results of files → one build: media by their names, and who each card is. Problems that only the whole can have go to the files' messages. */
export async function join(results: readonly FileResult[], options: JoinOptions): Promise<Joined> {
  const { host, root, lockFolder, namespace, lock, reach, messages, lookUp, onProgress } = options
  const folder = pathFrom(lockFolder, root) ?? ''
  const paths = new Map<FileImage, string>()
  for (const result of results)
    for (const [image, path] of await lookUpMedia(result, lookUp, messages.on(result.path))) paths.set(image, path)
  const media = await nameMedia(
    results.flatMap(({ images }) => images),
    paths,
    { host, cache: options.cache, scaleImages: options.scaleImages, onProgress }
  )
  for (const { path, images } of results) {
    for (const image of images) {
      const file = media.shipped.get(paths.get(image) ?? '')
      if (file) imageLarge(image, file, messages.on(path))
    }
  }
  const leftOut = results.map((result) => findLeftOut(result, errorsOf(messages, result), (path) => toLockPath(path, folder)))
  const open = results.flatMap((result, index) =>
    result.cards.map((card) => {
      const names = card.images.map((image) => nameOf(result, image, media))
      const candidate = toCandidate(card, folder, names.length === 0 ? undefined : names.join('\n'))
      return { card, result, candidate: leftOut[index]?.cards.has(card) ? toClaimant(candidate) : candidate }
    })
  )
  const sections = leftOut.flatMap((each) => each.sections)
  const candidates = [...open.map(({ candidate }) => candidate), ...sections]
  const departed = await findDeparted(candidates, {
    ...options,
    async readCandidates(path, text) {
      const { cards } = await options.readOther(path, text)
      return cards.map((card) => toCandidate(card, folder))
    }
  })
  onProgress?.({ stage: 'identify', done: 0, total: candidates.length })
  const identified = identify(candidates, { namespace, lock, reach, departed })
  const cards = open.map(({ card, result, candidate }, index): JoinedCard => {
    const identity = identified[index]
    if (!identity) throw new Error(`Card \`${card.key}\` without an identity`)
    return { card, result, candidate, identity }
  })
  return { cards, candidates, identified, leftOutSections: sections.length, media }
}

const errorsOf = (messages: FileMessages, { path }: FileResult) => messages.of(path).filter(({ severity }) => severity === 'error')

const nameOf = ({ images }: FileResult, index: number, media: NamedMedia) => (images[index] && media.nameOf(images[index])) ?? ''
