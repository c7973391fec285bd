import type { Compiled } from '../build-options.js'
import type { CardBase } from '../cards/card.js'
import type { Host } from '../host/host.js'
import type { Lock } from '../identity/index.js'
import type { Extensions } from '../parse/settings/extensions.js'
import type { Config } from '../parse/settings/settings.js'
import { createChooseId } from './choose-id.js'
import { insertIntoFile } from './insertion.js'
import { isLikelyToBeLost } from './is-likely.js'
import { listTargets, type Target } from './list-targets.js'
import { losesHistory } from './loses-history.js'
import { type PinnedFile, pinFile } from './pin-file.js'
import { createReadFile, type PinnableFile } from './read-file.js'

export interface PinOptions {
  readonly host: Host
  readonly config: Config & Extensions
  readonly lock: Lock | undefined
  /** Only cards that might lose their history when they are reworded. */
  readonly likely: boolean
  /** Compiles the same inputs, read through another host. */
  readonly compile: (host: Host) => Promise<Compiled<CardBase>>
}

export interface PinnedProject {
  /** Those that change. */
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string; readonly ids: number }[]
  /** Cards that can carry no id. */
  readonly refused: readonly { readonly path: string; readonly line: number; readonly front: string }[]
  /** How many cards get an id. */
  readonly pinned: number
  /** How many have one. */
  readonly had: number
}

/** A file on its way. */
interface Work extends PinnedFile {
  /** Absolute. */
  readonly path: string
  readonly before: string
  readonly file: PinnableFile
  /** How many cards stand in the files before. */
  readonly offset: number
}

/** Finds ids for the cards of a project and where to write them. What would cost a card its history, or change any other card, is left out. */
export async function pinProject(compiled: Compiled<CardBase>, options: PinOptions): Promise<PinnedProject> {
  const { host } = options
  const works = await startWorks(compiled, options)
  for (;;) {
    const edited = new Map(works.map((work) => [work.path, new TextEncoder().encode(toEdited(work))]))
    const again = await options.compile({ ...host, read: async (path) => edited.get(host.resolve(path)) ?? host.read(path) })
    const lost = losesHistory(compiled, again)
    const losing = works.filter(
      ({ offset, file, insertions }) => insertions.size > 0 && file.cards.some((_, index) => lost.has(offset + index))
    )
    if (losing.length === 0) break
    for (const work of losing) {
      const isLost = (target: Target) => target.cards.some((card) => lost.has(work.offset + card))
      const targets = [...work.insertions.keys()]
      // A card without a new id suffers from one of the others.
      refuse(work, targets.some(isLost) ? targets.filter(isLost) : targets)
    }
  }
  const written = works.filter(({ insertions }) => insertions.size > 0)
  const countCards = (targets: Iterable<Target>) => [...targets].reduce((sum, { cards }) => sum + cards.length, 0)
  return {
    files: written.map((work) => ({ path: work.path, before: work.before, after: toEdited(work), ids: work.insertions.size })),
    refused: works.flatMap(({ path, file, refused }) =>
      refused.flatMap(({ cards }) => cards.map((card) => toPlace(path, file.cards[card])))
    ),
    pinned: written.reduce((sum, { insertions }) => sum + countCards(insertions.keys()), 0),
    had: compiled.results.flatMap(({ cards }) => cards).filter(({ id }) => id !== undefined).length
  }
}

async function startWorks(compiled: Compiled<CardBase>, { host, config, lock, likely }: PinOptions): Promise<readonly Work[]> {
  const read = createReadFile(config)
  const cards = compiled.results.flatMap(({ cards }) => cards)
  const taken = [...cards.map(({ id }) => id), ...(lock?.notes ?? []).map(({ matching }) => matching.id)]
  const chooseId = createChooseId(taken.filter((id) => id !== undefined))
  const fronts = new Map<string, number>()
  for (const { key } of cards) fronts.set(key, (fronts.get(key) ?? 0) + 1)

  const works: Work[] = []
  let offset = 0
  for (const { path, cards: children } of compiled.results) {
    const absolute = host.resolve(`${compiled.root}/${path}`)
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await host.read(absolute))
    const file = await read(path, before.replace(/^\ufeff+/, ''))
    const isMeant = (index: number) => {
      const change = compiled.changes[offset + index]
      if (!likely || !change) return true
      const { front, answer } = change.after.matching
      return isLikelyToBeLost({ front, answer, namesakes: (fronts.get(children[index]?.key ?? '') ?? 1) - 1, entry: change.before })
    }
    const targets = listTargets(file, isMeant)
    const ids = new Map(targets.map((target) => [target, chooseId(target.name, target.above)]))
    const pinned = await pinFile(file, ids, (text) => read(path, text))
    works.push({ path: absolute, before, file, offset, ...pinned })
    offset += children.length
  }
  return works
}

function refuse({ insertions, refused }: Work, targets: readonly Target[]) {
  for (const target of targets) insertions.delete(target)
  refused.push(...targets)
}

const toEdited = ({ before, insertions }: Work) => insertIntoFile(before, [...insertions.values()])

const toPlace = (path: string, card: CardBase | undefined) => ({ path, line: card?.position?.start.line ?? 1, front: card?.key ?? '' })
