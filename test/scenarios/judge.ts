import type { NoteState, PackageNote } from '../anki/snapshot.js'
import { type Fact, isNamed } from './fact.js'
import { findOrigins } from './origins.js'
import type { Row } from './row.js'
import type { Expected } from './scenario.js'

export interface Judged {
  /** Rows of the collection before and after the import, with the facts that they ask or last asked. */
  readonly before: readonly Row[]
  readonly after: readonly Row[]
  /** What was imported, and what was the last time, by guid. */
  readonly imported: readonly PackageNote[]
  readonly formerly: ReadonlyMap<string, PackageNote>
  /** Guids of the packages imported before. */
  readonly live: ReadonlySet<string>
  /** What card ids asked that the collection once had: reviews outlive their card. */
  readonly past: ReadonlyMap<number, Fact>
  readonly expected: Expected
}

/** What became of histories that should not have, in sentences; none if all is well. */
export function judge(judged: Judged): readonly string[] {
  const { before, after, imported, live, past, expected } = judged
  const guids = new Set(imported.map(({ guid }) => guid))
  const isAsking = (row: Row): row is Row & { readonly fact: Fact } => row.fact !== undefined && row.asks && guids.has(row.note.guid)
  const asking = after.filter(isAsking)
  const { origins, problems: unclear } = findOrigins(before, asking, expected, (row) => live.has(row.note.guid) && row.asks)
  const known = new Map(before.map((row) => [row.id, row]))
  const problems = [...unclear]

  for (const row of asking) {
    const [name, former] = [row.fact.asks, known.get(row.id)]
    const { rows, orAnew } = origins.get(row) ?? { rows: [], orAnew: true }
    if (former && !rows.includes(former)) problems.push(`given to another: \`${name}\` has the history of \`${former.fact?.asks}\``)
    // The learner has the same words twice then, once without a review.
    const isTwice = rows.some(({ fact }) => fact?.asks === name && fact.answer === row.fact.answer)
    if (!former && !orAnew)
      problems.push(
        `${isTwice ? 'duplicated' : 'lost'}: \`${name}\` starts anew beside \`${rows.map(({ fact }) => fact?.asks).join(' or ')}\``
      )
    if (!former && row.history.reviews.length > 0 && past.get(row.id)?.asks !== name) problems.push(`\`${name}\` is new and has reviews`)
  }
  for (const row of after) {
    if (!known.has(row.id) && !isAsking(row)) problems.push(`a new row ${row.ordinal} of ${row.note.guid} asks nothing`)
  }
  const kept = new Map(after.map((row) => [row.id, row]))
  for (const row of before) {
    const now = kept.get(row.id)
    const name = row.fact?.asks
    if (!now) problems.push(`gone: \`${name}\``)
    else if (JSON.stringify(now.history) !== JSON.stringify(row.history))
      problems.push(`changed: \`${name}\` from ${JSON.stringify(row.history)} to ${JSON.stringify(now.history)}`)
    else if (now.note.id !== row.note.id) problems.push(`\`${name}\` went to another note`)
    else if (!guids.has(row.note.guid) && JSON.stringify(now.note) !== JSON.stringify(row.note))
      problems.push(`\`${name}\` was not in the package, and its note changed`)
    else if (now.isEmpty === now.asks) problems.push(`Empty Cards and its note differ about \`${name}\``)
  }
  for (const { name, text, is } of expected.shows) {
    const rows = asking.filter(({ fact }) => isNamed(fact, name))
    if (rows.length === 0) problems.push(`nothing asks \`${name}\``)
    if (rows.some(({ note }) => toShown(note).includes(text) !== is))
      problems.push(`\`${name}\` ${is ? 'does not show' : 'shows'} \`${text}\``)
  }
  return [...problems, ...judgeNotes(judged)]
}

/** Whether what changed has arrived, and nothing else was touched. */
function judgeNotes({ before, after, imported, formerly, expected }: Judged): readonly string[] {
  const [formers, notes] = [toNotes(before), toNotes(after)]
  const hasName = (names: readonly string[], guid: string) =>
    after.some(({ note, fact }) => note.guid === guid && fact && names.some((name) => isNamed(fact, name)))
  return imported.flatMap((brought) => {
    const { guid } = brought
    const [former, note] = [formers.get(guid), notes.get(guid)]
    if (!note) return [`${guid} of the package is not in the collection`]
    const name = note.fields['Name']
    const isAgain = expected.sentAgain === 'everything' || hasName(expected.sentAgain, guid)
    // The learner changed it, and the notes did not: then the learner's stays.
    const isOwn = former && !isAgain && toContent(former) !== toContent(brought) && isSame(formerly.get(guid), brought)
    if (isOwn || hasName(expected.keepsText, guid))
      return former && toContent(former) === toContent(note) ? [] : [`own text lost: \`${name}\``]
    if (toContent(note) !== toContent(brought)) return [`not arrived: \`${name}\`, ${toContent(brought)} beside ${toContent(note)}`]
    const isTouched = former?.modified !== note.modified
    if (!former || toContent(former) !== toContent(brought) || isTouched === isAgain) return []
    return [isTouched ? `touched without a change: \`${name}\`` : `not sent again: \`${name}\``]
  })
}

function toContent(note: PackageNote | NoteState): string {
  return JSON.stringify([note.tags, 'values' in note ? note.values : Object.values(note.fields)])
}

const isSame = (one: PackageNote | undefined, other: PackageNote) => one !== undefined && toContent(one) === toContent(other)

function toNotes(rows: readonly Row[]): ReadonlyMap<string, NoteState> {
  return new Map(rows.map(({ note }) => [note.guid, note]))
}

const toShown = ({ fields }: NoteState) =>
  Object.values(fields)
    .join(' ')
    .replace(/<[^>]*>/g, '')
