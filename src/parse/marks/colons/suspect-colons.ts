import { someNode } from '../../../cards/walk.js'
import type { Source } from '../../markdown/source/source.js'
import type { ProseLine, WrittenBlocks } from '../prose.js'
import type { Suspicion } from '../suspicion.js'
import { mayHoldColons } from './colon-mark.js'
import { countColons } from './count-colons.js'

/** What is longer is no line of a card. */
const longest = 1000

/** Pseudo-elements, paths of code and addresses begin so. */
const code =
  /^(?:[a-z]+(?:-[a-z]+)+\b|(?:before|after|marker|selection|placeholder|backdrop|part|slotted|cue|std|core|crate)\b|(?:\d[\da-f]{0,3}|[a-f]{1,3}\d|ffff)\b|[\w:]+[(<])/

/** Roots of paths in Rust and C++, which are followed by `::` even where a space stands in between. */
const codeRoot = /(?:^|\W)(?:std|core|crate)\s*$/

/** A path such as `std::vector` has no space, and no letters but those of code. */
const identifier = /^[A-Za-z_]\w*$/

/** `key:: value` is a property of Dataview, alone in its line or item. */
const property = /^(?:[-*+]\s+)?[\p{L}\p{N}_-]+$/u

/** Properties that notes in Obsidian have beside their cards. */
const common =
  /^(?:[-*+]\s+)?(?:alias(?:es)?|tags?|up|down|next|prev(?:ious)?|parent|child(?:ren)?|same|related|see|source|status|type|topics?|date|created|updated|author|rating|due|project|area|links?)$/i

/** `term ::meaning` and its kin, which are text for want of a space. */
export function suspectColons({ blocks, text, prose }: WrittenBlocks, source: Source): Suspicion[] {
  // Those of a gap are in no text.
  if (!text.includes('::') || !someNode(blocks, mayHoldColons)) return []
  const { sure, all } = countColons(source)
  const file = { isSure: sure > 0, isMostlySure: sure * 2 > all }
  return prose().lines.flatMap((line) => (line.block.type === 'paragraph' ? suspectLine(line, source, file) : []))
}

/** What the other marks of the file tell of a doubtful one. */
interface Habits {
  readonly isSure: boolean
  readonly isMostlySure: boolean
}

function suspectLine({ text, start }: ProseLine, { text: whole }: Source, habits: Habits): Suspicion[] {
  if (text.length > longest || !text.includes('::')) return []
  const marks = [...text.matchAll(/:{2,}/g)]
  const [mark] = marks
  if (!mark || marks.length > 1 || mark[0].length > 3) return []
  const [written, at] = [mark[0], mark.index]
  const before = text.slice(0, at)
  const after = text.slice(at + written.length)
  if (before.trim() === '' || after.trim() === '' || (/\s$/.test(before) && /^\s/.test(after))) return []
  if (!isProbable(before, after, habits)) return []
  const [from, to] = [start + at, start + at + written.length]
  const isInTag = /<[a-z][^<>]*>$/i.test(whole.slice(start, from)) || whole.startsWith('</', to)
  const place = { rule: 'mark-suspected', start: from, end: to } as const
  if (isInTag)
    return [
      { ...place, found: `\`${written}\` inside HTML is text`, expected: `it outside the tag, as in \`term ${written} <b>meaning</b>\`` }
    ]
  const expected = `a space on both sides of \`${written}\` in a card (\`term ${written} meaning\`), or a backslash before it`
  return [{ ...place, found: `\`${written}\` without space is text`, expected }]
}

function isProbable(before: string, after: string, { isSure, isMostlySure }: Habits): boolean {
  // A directive of Sphinx and a field of Dataview are reported as such, and what is wrong with a gap is reported at the gap.
  if (/^\.\.[ \t]/.test(before)) return false
  if (/[[(][\p{L}_][\p{L}\p{N} _-]{0,40}$/u.test(before) && /^[ \t][^\n]*[\])]/.test(after)) return false
  if (codeRoot.test(before) || /\{c\w+$/i.test(before)) return false
  if (/\s$/.test(before)) return !code.test(after) && /^[^\0]/.test(after)
  if (/^\s/.test(after)) {
    if (property.test(before)) return isMostlySure && !common.test(before)
    return isSure || /[?!.)”"»*_`]$/.test(before) || /\S\s+\S/.test(before.replace(/^[-*+]\s|(?<!\d)\d+[.)]\s/, ''))
  }
  if (/[?!”»]$/.test(before)) return true
  const left = /(?<!\S)\S+$/.exec(before)?.[0] ?? ''
  const right = /^\S+/.exec(after)?.[0] ?? ''
  if (identifier.test(left) && identifier.test(right.replace(/(?<![.,;:!?)])[.,;:!?)]+$/, ''))) return false
  if (/[^\0-\x7f]/.test(left + right) && /^[\p{L}\p{M}\p{N}'’-]+$/u.test(left + right)) return true
  return isSure && before.trim() === left && !/[\0()<>_&*]/.test(left + right)
}
