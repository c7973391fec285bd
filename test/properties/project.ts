import { dirname } from 'node:path'
import fc from 'fast-check'
import type { ChangeKind } from '../../src/identity/changes.js'

/** A card of a generated project. Fronts differ all over the project; answers often do not. */
export interface WrittenCard {
  readonly front: string
  readonly answer: string
  readonly form: 'basic' | 'list' | 'cloze' | 'colon' | 'row'
}

/** Cards by path. */
export type Project = Readonly<Record<string, readonly WrittenCard[]>>

const paths = ['a.md', 'b.md', 'part/c.md', 'part/deep/d.md', 'z/index.md']
const words = ['heart', 'kidney', 'the valve', 'Leber', '心臓', 'كلية', 'C++', 'x < y & z', 'é']

const anyCard = (index: number): fc.Arbitrary<WrittenCard> =>
  fc.record({
    front: fc.constantFrom(...words).map((word) => `${word} ${index}`),
    answer: fc.constantFrom(...words, 'yes', 'It filters the blood and gives back most of the water'),
    form: fc.constantFrom('basic', 'list', 'cloze', 'colon', 'row')
  })

/** Up to eight cards in up to five files. */
export const anyProject: fc.Arbitrary<Project> = fc
  .array(fc.constantFrom(...paths), { minLength: 1, maxLength: 8 })
  .chain((places) => fc.tuple(...places.map((path, index) => fc.tuple(fc.constant(path), anyCard(index)))))
  .map((cards) => toProject(cards.map(([path, card]) => ({ path, card }))))

/** What an author does to a project; numbers choose a card, a place or a word. */
export interface Step {
  readonly kind: 'again' | 'reverse' | 'answer' | 'gap' | 'add' | 'move' | 'remove' | 'rename'
  readonly chosen: number
  readonly to: number
  /** To be added. */
  readonly card: WrittenCard
}

const toSteps = (...kinds: readonly Step['kind'][]): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      chosen: fc.nat(20),
      to: fc.nat(20),
      card: fc.nat(30).chain((index) => anyCard(100 + index))
    }),
    { minLength: 1, maxLength: 4 }
  )

/** Steps after which each card is in the file that it was in. */
export const stepsInPlace = toSteps('reverse', 'answer', 'gap', 'add')
export const anySteps = toSteps('again', 'reverse', 'answer', 'gap', 'add', 'move', 'remove', 'rename')

type Placed = { readonly path: string; readonly card: WrittenCard }

/** The project after a step. A step that has nothing to do changes nothing. */
export function take(project: Project, step: Step): Project {
  const placed = Object.entries(project).flatMap(([path, cards]) => cards.map((card): Placed => ({ path, card })))
  if (step.kind === 'again') return project
  if (step.kind === 'reverse') return toProject([...placed].reverse())
  const path = paths[step.to % paths.length] ?? ''
  if (step.kind === 'add') {
    if (placed.some(({ card }) => card.front === step.card.front)) return project
    const at = step.to % (placed.length + 1)
    return toProject([...placed.slice(0, at), { path, card: step.card }, ...placed.slice(at)])
  }
  const index = step.chosen % Math.max(1, placed.length)
  const chosen = placed[index]
  // A build without any card is an error, and another promise.
  if (!chosen || (step.kind === 'remove' && placed.length === 1)) return project
  const put = (...instead: Placed[]) => toProject([...placed.slice(0, index), ...instead, ...placed.slice(index + 1)])
  switch (step.kind) {
    case 'gap':
      return chosen.card.form === 'cloze' ? put({ ...chosen, card: { ...chosen.card, answer: `{{more}} ${chosen.card.answer}` } }) : project
    case 'move':
      return put({ ...chosen, path })
    case 'remove':
      return put()
    case 'rename':
      return Object.fromEntries(Object.entries(project).map(([name, cards]) => [name === chosen.path ? `new/${name}` : name, cards]))
    case 'answer':
      return put({ ...chosen, card: { ...chosen.card, answer: `${words[step.to % words.length]} now` } })
  }
}

function toProject(placed: readonly Placed[]): Project {
  const project: Record<string, WrittenCard[]> = {}
  for (const { path, card } of placed) project[path] = [...(project[path] ?? []), card]
  return project
}

/** The files of a project. */
export function toFiles(project: Project): Record<string, string> {
  return Object.fromEntries(Object.entries(project).map(([path, cards]) => [path, `# Title\n\n${cards.map(toSection).join('\n')}`]))
}

function toSection({ front, answer, form }: WrittenCard): string {
  switch (form) {
    case 'basic':
      return `## ${front}\n\n${answer}\n`
    case 'list':
      return `## ${front}\n\n- ${answer}\n- ${answer} too\n`
    case 'cloze':
      return `## ${front}\n\n{{first}} ${answer.replace(/^(?!\{)/, 'and ')} {{last}}\n`
    case 'colon':
      return `## Of ${front}\n\n${front} :: ${answer}\n`
    case 'row':
      return `## Table\n\n| Name | Meaning |\n| --- | --- |\n| ${front} | ${answer} |\n`
  }
}

/** A card's key in the lock. */
export const toKey = ({ front, form }: WrittenCard): string => (form === 'row' ? `Table › ${front}` : front)

export const cardsOf = (project: Project): readonly WrittenCard[] => Object.values(project).flat()

/** What a build must say of each card, by its front, when the one project became the other; `decks` are those in which Anki has them. */
export function changesOf(before: Project, after: Project, decks: ReadonlyMap<string, string>): ReadonlyMap<string, ChangeKind> {
  const [old, now] = [byFront(before), byFront(after)]
  const removed = [...old.keys()].filter((front) => !now.has(front)).map((front) => [front, 'removed'] as const)
  const present = [...now].map(([front, { answer, deck }]) => {
    const former = old.get(front)
    const isMoved = former?.deck !== deck && decks.get(front) !== deck
    const kind: ChangeKind = !former ? 'new' : former.answer !== answer ? 'edited' : isMoved ? 'moved' : 'unchanged'
    return [front, kind] as const
  })
  return new Map([...present, ...removed])
}

/** The deck of each card, by its front. */
export const decksOf = (project: Project): ReadonlyMap<string, string> =>
  new Map([...byFront(project)].map(([front, { deck }]) => [front, deck]))

const byFront = (project: Project) =>
  new Map(
    Object.entries(project).flatMap(([path, cards]) => cards.map(({ front, answer }) => [front, { answer, deck: toDeck(path) }] as const))
  )

/** An index goes into its folder's deck, all others into one that has their title. */
const toDeck = (path: string) => (path.endsWith('index.md') ? dirname(path) : `${dirname(path)}/Title`)
