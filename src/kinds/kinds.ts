import type { CardBase } from '../cards/card.js'
import { guardKind } from './guard-kind.js'
import { stockKinds } from './index.js'
import type { CardKind } from './kind.js'

/** The kinds of a project. */
export interface Kinds {
  /** In the order in which a section is offered to them. */
  readonly all: readonly CardKind[]
  /** The kind that made a card. */
  of(card: Pick<CardBase, 'kind'>): CardKind
  /** The kind that a heading class asks for. */
  withClass(name: string): CardKind | undefined
  /** All classes that mean something, those that ask for a kind first. */
  readonly classes: readonly string[]
  /** What notes call the note types of the user's. */
  readonly noteTypes: readonly string[]
}

/** Classes with a meaning that no kind can take. */
const reserved = ['terms', 'reversed', 'typed', 'listen', 'skip', 'new']

/**
 * Own kinds, asked before the stock ones; one with the name of a stock kind takes its place.
 * Throws a `TypeError` where two kinds share a name or class, where the name of a kind or class cannot stand in a note, or where a member is missing.
 */
export function createKinds(own: readonly CardKind[] = [], noteTypes: readonly string[] = []): Kinds {
  for (const { kind } of own) {
    if (!/^[a-z][a-z\d-]*$/.test(kind)) throw new TypeError(`Kind \`${kind}\`, expected a name of small letters, digits and hyphens`)
  }
  const names = new Set(own.map(({ kind }) => kind))
  const all: readonly CardKind[] = [...own.map(guardKind), ...stockKinds.filter(({ kind }) => !names.has(kind))]
  const byName = new Map<string, CardKind>()
  const byClass = new Map<string, CardKind>()
  for (const kind of all) {
    if (byName.has(kind.kind)) throw new TypeError(`Two kinds \`${kind.kind}\`, expected one`)
    byName.set(kind.kind, kind)
    for (const name of kind.classes) {
      if (!/^\p{L}[\p{L}\p{N}_-]*$/u.test(name))
        throw new TypeError(`Class \`.${name}\` of kind \`${kind.kind}\`, expected a name of letters, digits, \`_\` and \`-\``)
      const holder = reserved.includes(name) ? 'build-deck' : byClass.get(name)?.kind
      if (holder) throw new TypeError(`Class \`.${name}\` of kind \`${kind.kind}\` belongs to \`${holder}\`, expected one of its own`)
      byClass.set(name, kind)
    }
  }
  return {
    all,
    of({ kind: name }) {
      const kind = byName.get(name)
      if (!kind) throw new TypeError(`A card of kind \`${name}\`, expected one of \`${[...byName.keys()].join('`, `')}\``)
      return kind
    },
    withClass: (name) => byClass.get(name),
    classes: [...byClass.keys(), ...reserved],
    noteTypes
  }
}
