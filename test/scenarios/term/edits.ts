import type { Random } from '../../anki/mutate.js'
import type { Entry, NoteFile, Vault } from './vault.js'

/** Does one of the things that people do to notes, or nothing where it cannot be done. */
type Edit = (vault: Vault, random: Random) => void

const pick = <Value>(values: readonly Value[], random: Random): Value | undefined => values[random(values.length)]
const anyFile = ({ files }: Vault, random: Random) => pick(files, random)
const next = (list: readonly string[] = [], now: string) => list[list.indexOf(now) + 1]
const isUntouched = ({ built, front }: Entry) => built === front

/** An entry that has not been touched since it was last built, and of which `as` makes something. */
function anyEntry<Made>(
  { files }: Vault,
  random: Random,
  as: (entry: Entry) => Made | undefined
): { entry: Entry; made: Made } | undefined {
  const able = files
    .flatMap(({ entries }) => entries.filter(isUntouched))
    .flatMap((entry) => {
      const made = as(entry)
      return made === undefined ? [] : { entry, made }
    })
  return pick(able, random)
}

const rewordFront: Edit = (vault, random) => {
  const found = anyEntry(vault, random, ({ written, front }) => (written?.fronts.includes(front) ? next(written.fronts, front) : undefined))
  if (found) found.entry.front = found.made
}

const rewordAnswer: Edit = (vault, random) => {
  const found = anyEntry(vault, random, ({ written, answer }) => next(written?.answers, answer))
  if (found) found.entry.answer = found.made
}

/** Two letters within a longer word of the question change places. */
const slip: Edit = (vault, random) => {
  const found = anyEntry(vault, random, ({ written, front }) => {
    const misspelt = front.replace(/(?<=\p{Script=Latin}{3})(\p{Script=Latin})(?!\1)(\p{Script=Latin})(?=\p{Script=Latin}{2})/u, '$2$1')
    return written?.fronts.includes(front) && misspelt !== front ? misspelt : undefined
  })
  if (found) found.entry.front = found.made
}

/** A slip is put right that was built once. */
const putSlipRight: Edit = (vault, random) => {
  const letters = (text: string) => [...text].sort().join('')
  const found = anyEntry(vault, random, ({ written, front }) =>
    written?.fronts.includes(front) ? undefined : written?.fronts.find((right) => letters(right) === letters(front))
  )
  if (found) found.entry.front = found.made
}

const doubt: Edit = (vault, random) => {
  const found = anyEntry(vault, random, ({ written, front }) => (front === written?.doubtful?.front ? undefined : written?.doubtful))
  if (found) Object.assign(found.entry, found.made, { isDoubtful: true })
}

const writeDown: Edit = ({ toCome }, random) => {
  const at = random(toCome.length)
  const [added] = toCome.splice(at, 1)
  if (added) added.file.entries.splice(random(added.file.entries.length + 1), 0, added.entry)
}

const remove: Edit = (vault, random) => {
  const file = anyFile(vault, random)
  if (!file || file.entries.length < 3) return
  vault.deleted.push(...file.entries.splice(random(file.entries.length), 1))
}

const bringBack: Edit = (vault, random) => {
  const [entry] = vault.deleted.splice(random(vault.deleted.length), 1)
  if (entry) anyFile(vault, random)?.entries.push(entry)
}

/** A fact goes, and one that looks like it comes in its place. */
const putFriendInPlace: Edit = (vault, random) => {
  const file = anyFile(vault, random)
  const entry = file && pick(file.entries, random)
  const { friend, fronts = [] } = entry?.written ?? {}
  if (!file || !entry || !friend || isThere(vault, friend.front) || fronts.indexOf(entry.front) < 0) return
  file.entries.splice(file.entries.indexOf(entry), 1, { ...friend, shape: entry.shape })
  vault.deleted.push(entry)
}

/** One that looks like a fact comes beside it. */
const addFriend: Edit = (vault, random) => {
  const file = anyFile(vault, random)
  const entry = file && pick(file.entries, random)
  const { friend } = entry?.written ?? {}
  if (file && entry && friend && !isThere(vault, friend.front))
    file.entries.splice(file.entries.indexOf(entry), 0, { ...friend, shape: entry.shape })
}

function isThere({ files, deleted }: Vault, front: string): boolean {
  return [...files.flatMap(({ entries }) => entries), ...deleted].some((entry) => entry.front === front)
}

const moveEntry: Edit = (vault, random) => {
  const [from, to] = [anyFile(vault, random), anyFile(vault, random)]
  if (from && to && from.entries.length > 2)
    to.entries.splice(random(to.entries.length + 1), 0, ...from.entries.splice(random(from.entries.length), 1))
}

const shuffle: Edit = (vault, random) => {
  const file = anyFile(vault, random)
  file?.entries.sort(() => random(3) - 1)
}

const renameFile: Edit = (vault, random) => {
  const file = anyFile(vault, random)
  if (file) file.path = `${random(2) === 0 ? '' : 'term/'}${random(90) + 10}-${file.title.toLowerCase()}.md`
}

const swapNames: Edit = (vault, random) => {
  const [one, other] = [anyFile(vault, random), anyFile(vault, random)] as [NoteFile, NoteFile]
  const path = one.path
  one.path = other.path
  other.path = path
}

const retitle: Edit = (vault, random) => {
  const file = anyFile(vault, random)
  if (file) file.title = file.title.endsWith('…') ? file.title.slice(0, -1) : `${file.title}…`
}

const changeGaps: Edit = (vault, random) => {
  const gaps = pick(
    vault.files.flatMap((file) => file.gaps),
    random
  )
  if (gaps) gaps.version = Math.min(gaps.version + 1, gaps.texts.length - 1)
}

// As often as they stand here.
const edits: readonly Edit[] = [
  ...[rewordFront, rewordFront, rewordAnswer, rewordAnswer, slip, putSlipRight, putSlipRight],
  ...[writeDown, writeDown, remove, bringBack, putFriendInPlace, putFriendInPlace, addFriend, moveEntry, moveEntry],
  ...[shuffle, renameFile, swapNames, retitle, changeGaps, changeGaps, doubt]
]

/** An evening’s edits. */
export function editVault(vault: Vault, random: Random): void {
  for (let count = random(6); count >= 0; count--) pick(edits, random)?.(vault, random)
}
