import { join } from 'node:path'
import type { Colors } from 'picocolors/types'
import { toJson } from '../diagnostics/format/to-json.js'
import { toVisible } from '../diagnostics/format/to-visible.js'
import type { Account } from '../identity/account.js'
import { toWritten } from '../identity/comparable.js'
import type { Change, LockNote } from '../identity/index.js'
import { noteTypeFamilies } from '../kinds/note-types/families.js'
import { isFamilyName } from '../kinds/note-types/family-name.js'
import { asCalled } from './as-called.js'
import { count } from './count.js'
import { matchedBy } from './matched-by.js'
import { newCardIf } from './new-card-if.js'
import type { Terminal } from './terminal.js'
import { toFrontText } from './to-front-text.js'
import { toTypedPath } from './typed-path.js'
import { toWordDiff } from './word-diff.js'
import { wrap } from './wrap.js'

/** What the lock tells of a card, and what a build would now do to it, where the notes were looked at. */
export interface FoundCard extends Account {
  readonly change?: Change
}

export interface WhyContext {
  readonly lockFolder: string
  readonly cwd: string
  readonly env: Terminal['env']
}

/** More cards than these are listed by a line each. */
const most = 3

/** A paragraph for each card, or a line each where there are many. */
export async function toWhyText(found: readonly FoundCard[], context: WhyContext, colors: Colors): Promise<string> {
  if (found.length > most) {
    const lines = found.map(({ entry }) => `${toHead(entry, context, colors)}  ${colors.dim(entry.guid)}\n`)
    return (
      asCalled(`${count(found.length, 'card')} may be meant; \`build-deck why\` with one's Id tells more\n\n`, context.env) + lines.join('')
    )
  }
  const pages = await Promise.all(found.map((each) => toPage(each, context, colors)))
  return pages.join('\n')
}

/** The same for programs, in one line. */
export function toWhyJson(found: readonly FoundCard[], context: WhyContext): string {
  const cards = found.map((each) => {
    const { entry, since, search, knownBy, namesakes, change } = each
    const { guid, place, mod, deck, ankiDeck, retired, cardIds, lostCardIds, gapNumbers, former, matching } = entry
    const now = change && { kind: change.kind, foundBy: change.by, file: toPath(change.place.path, context), line: change.place.line }
    return {
      ...{ guid, file: toPath(place.path, context), line: place.line, front: toFrontText(matching.front), answer: matching.answer },
      ...{ id: matching.id, label: matching.label, since: new Date(since).toISOString(), changed: new Date(mod * 1000).toISOString() },
      ...{ former, deck, ankiDeck, retired, gapNumbers, cardIds, lostCardIds, search, knownBy, namesakes, now },
      newCardIf: newCardIf(each)
    }
  })
  return `${toJson({ report: 'why', cards })}\n`
}

type NamedLine = readonly [name: string, text: string]

async function toPage(found: FoundCard, context: WhyContext, colors: Colors): Promise<string> {
  const { entry, since, search, change } = found
  const isNew = change !== undefined && change.before === undefined
  const deck = entry.ankiDeck === undefined ? '' : `; Anki has its cards in ${toVisible(entry.ankiDeck)} until they are moved there`
  const known: readonly NamedLine[] = [
    ['since', toDay(since)],
    ...(await toHistory(entry, change, colors)),
    ...toGaps(entry),
    ['cards', toCards(entry)],
    ['changed', `${new Date(entry.mod * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`]
  ]
  const lines: readonly NamedLine[] = [
    ['Id', toVisible(entry.guid)],
    ['search', search],
    ...(isNew ? ([['since', 'the next build, to which it is new']] as const) : known),
    ['deck', toVisible(entry.deck) + deck]
  ]
  const told = lines.map(([name, text]) => `  ${colors.dim(name.padEnd(7))}  ${text}\n`)
  const advice = newCardIf(found).map((sentence) => `\n${wrap(asCalled(toVisible(sentence), context.env), 78).replace(/^/gm, '  ')}\n`)
  return `${toHead(change?.after ?? entry, context, colors)}\n${told.join('')}${advice.join('')}`
}

async function toHistory(
  { former, matching, retired }: LockNote,
  change: Change | undefined,
  colors: Colors
): Promise<readonly NamedLine[]> {
  const next = change && change.kind !== 'unchanged' ? `; the next build tells it as ${change.kind}` : ''
  return [
    ...(former
      ? ([
          ['asked', await toWordDiff(toFrontText(former.front), toFrontText(matching.front), colors)],
          ['found', `again by ${matchedBy[former.by]}, when it was reworded`]
        ] as const)
      : []),
    ...(retired ? ([['gone', 'from your files; it gets its history back when it returns']] as const) : []),
    ...(change?.by ? ([['now', `found by ${matchedBy[change.by]}${next}`]] as const) : [])
  ]
}

function toGaps({ gapNumbers, family }: LockNote): NamedLine[] {
  const row = isFamilyName(family) ? noteTypeFamilies[family].row : 'gap'
  const gone = `; gone, and no other ${row} gets its number`
  return gapNumbers.map(({ number, text, retired }) => [
    `${row} ${number}`,
    `${text === '' ? 'what it hid is not known any more' : toVisible(toWritten(text))}${retired ? gone : ''}`
  ])
}

function toCards({ cardIds, lostCardIds = {}, family }: LockNote): string {
  const name = (ordinal: string) => `${isFamilyName(family) ? noteTypeFamilies[family].row : 'card'} ${Number(ordinal) + 1}`
  const live = Object.entries(cardIds).map(([ordinal, id]) => `${name(ordinal)} = ${id}`)
  const lost = Object.entries(lostCardIds).map(([ordinal, id]) => `${name(ordinal)} = ${id} (no longer asked)`)
  return [...live, ...lost].join(', ')
}

function toHead({ place, matching }: LockNote, context: WhyContext, colors: Colors): string {
  const path = `${toVisible(toPath(place.path, context))}:${place.line}`
  return `${colors.bold(path)}  ${toVisible(toFrontText(toWritten(matching.front)))}`
}

/** In the time zone of whoever asks. */
function toDay(ms: number): string {
  const date = new Date(ms)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

const toPath = (path: string, { lockFolder, cwd }: WhyContext) => toTypedPath(join(lockFolder, path), cwd)
