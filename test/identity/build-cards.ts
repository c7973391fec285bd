import {
  type Candidate,
  type ComparedGap,
  identify,
  type Lock,
  type NoteToRemember,
  type NoteTypeToRemember,
  type Reach,
  type Remembered,
  remember
} from '../../src/identity/index.js'
import type { NoteStamp } from '../../src/identity/remembered.js'

/** A card as a test writes it; what is left out is empty. */
export interface TestCard {
  readonly front: string
  readonly answer?: string
  readonly headings?: readonly string[]
  readonly id?: string
  readonly label?: string
  readonly family?: 'standard' | 'cloze'
  readonly gaps?: readonly ComparedGap[]
  readonly fresh?: boolean
  readonly tags?: readonly string[]
  readonly ordinals?: readonly number[]
  /** Default: ten lines a card. */
  readonly line?: number
  /** Default: the file's. */
  readonly deck?: string
  /** What the compiler makes of it beyond its content. */
  readonly rendering?: string
}

export type TestFiles = Readonly<Record<string, readonly TestCard[]>>

export interface TestBuild {
  readonly lock?: Lock | undefined
  readonly now?: number
  readonly reach?: Reach
  readonly css?: string
  readonly republish?: (note: NoteToRemember) => boolean
}

export interface Built extends Remembered {
  readonly notes: readonly (Omit<NoteToRemember, 'id'> & NoteStamp)[]
  readonly lock: Lock
  /** By `front`, or `path: front` where several have it. */
  guid(front: string, path?: string): string
}

export const namespace = 'test'
export const firstBuild = Date.UTC(2026, 0, 1)
export const day = 86_400_000

/** One build of files that hold cards. Files that the lock knows and the build does not are gone. */
export function build(files: TestFiles, { lock, now = firstBuild, reach, css = '', republish }: TestBuild = {}): Built {
  const placed = Object.entries(files).flatMap(([path, cards]) =>
    cards.map((card, index) => ({ card, candidate: toCandidate(card, path, index) }))
  )
  const known: Reach = reach ?? ((path) => (path in files ? 'read' : 'gone'))
  const identified = identify(
    placed.map(({ candidate }) => candidate),
    { namespace, lock, reach: known }
  )
  const notes = placed.map(({ card, candidate }, index): NoteToRemember => {
    const identity = identified[index]
    if (!identity) throw new Error(`\`${card.front}\` has no identity`)
    const family = candidate.family === 'cloze' ? 2 : 1
    const ordinals = card.ordinals ?? (family === 2 ? [...new Set(identity.gapNumbers)].map((number) => number - 1) : [0])
    const fields = {
      Front: card.front,
      Back: `${card.answer ?? ''}${card.rendering ?? ''}`,
      Context: candidate.headings.join(' › '),
      Id: identity.guid
    }
    return { ...candidate, ...identity, noteTypeId: family, fields, tags: card.tags ?? [], ordinals, deck: card.deck ?? candidate.path }
  })
  const remembered = remember(notes, {
    namespace,
    lock,
    now,
    deck: 'Test',
    noteTypes: [noteType(1, 'standard', css), noteType(2, 'cloze', css)],
    by: 'build-deck 0.0.0',
    reach: known,
    ...(republish && { republish })
  })
  const stamped = notes.map((note, index) => ({ ...note, ...(remembered.stamps[index] as NoteStamp) }))
  return {
    ...remembered,
    notes: stamped,
    guid(front, path) {
      const found = stamped.filter((note) => note.key === front && (path === undefined || note.path === path))
      if (found.length !== 1 || !found[0]) throw new Error(`${found.length} notes ask \`${front}\``)
      return found[0].guid
    }
  }
}

function toCandidate(card: TestCard, path: string, index: number): Candidate {
  const { front, answer = '', headings = [path], id, label, family = 'standard', gaps = [], fresh } = card
  return {
    family,
    key: front,
    answer,
    headings,
    path,
    line: card.line ?? 1 + index * 10,
    source: JSON.stringify([front, answer, gaps]),
    gaps,
    ...(id !== undefined && { id }),
    ...(label !== undefined && { label }),
    ...(fresh !== undefined && { fresh })
  }
}

function noteType(id: number, family: 'standard' | 'cloze', css: string): NoteTypeToRemember {
  const templates = [{ name: 'Card 1', front: '{{Front}}', back: '{{Back}}' }]
  return { id, name: `build-deck: Test ${family}`, kind: family, family, namespace, fields: [{ name: 'Front' }], templates, css }
}
