import type { NoteToRemember } from '../../identity/index.js'
import { fieldGaps, openGaps, withoutNumbers } from './field-gaps.js'
import { toAsked, toFieldText, toLevels } from './field-text.js'
import { withoutStretches } from './stretches.js'

/** A note's fields, as HTML by name. */
export type FieldTexts = Readonly<Record<string, string>>

/** What a package's note said in the notes, in the words in which a lock keeps it. */
export interface KnownTexts {
  /** Whether a card of this build asks just this. */
  isAsked(fields: FieldTexts): boolean
  key(fields: FieldTexts): string
  answer(fields: FieldTexts): string
  headings(fields: FieldTexts): readonly string[]
  gap(html: string): string
}

/**
 * The plain texts of HTML fields: those of the card of this build that renders to the same, since HTML does not tell what was Markdown;
 * else what shows.
 */
export function createKnownTexts(built: readonly NoteToRemember[]): KnownTexts {
  const asked = new Set(built.map(({ fields }) => toShown(fields)))
  const keys = createDictionary<string>()
  const answers = createDictionary<string>()
  const headings = createDictionary<readonly string[]>()
  const gaps = createDictionary<string>()
  for (const { fields, key, answer, headings: levels, gaps: hidden } of built) {
    keys.add(toQuestion(fields), key)
    answers.add(toAnswer(fields), answer)
    for (const html of toHeadingKeys(fields)) headings.add(html, levels)
    const found = fieldGaps(gapsIn(fields) ?? '')
    if (found.length === hidden.length)
      for (const [index, { text }] of hidden.entries()) gaps.add(withoutNumbers(found[index]?.html ?? ''), text)
  }
  return {
    isAsked: (fields) => asked.has(toShown(fields)),
    key: (fields) => keys.get(toQuestion(fields)) ?? guessKey(fields),
    answer: (fields) => answers.get(toAnswer(fields)) ?? guessAnswer(fields),
    headings(fields) {
      const known = toHeadingKeys(fields).map(headings.get)
      return known.find((levels) => levels !== undefined) ?? toLevels(textOf(fields, 'Context'))
    },
    gap: (html) => gaps.get(withoutNumbers(html)) ?? toFieldText(openGaps(html))
  }
}

export const textOf = (fields: FieldTexts, name: string) => fields[name] ?? ''

/** The field that says what each number hides: a text with gaps, or the names of regions. */
export const gapsIn = (fields: FieldTexts): string | undefined => fields['Text'] ?? fields['Regions']

/** What stands above the gaps, or else asks without words. */
const titleOf = (fields: FieldTexts) => textOf(fields, 'Title') || textOf(fields, 'Header') || textOf(fields, 'Image')

/** What asks: the front, or a cloze's title or else its text, below the levels that it shows. */
function toQuestion(fields: FieldTexts): string {
  const gapped = gapsIn(fields)
  const asks = gapped === undefined ? textOf(fields, 'Front') : titleOf(fields) || withoutNumbers(gapped)
  return JSON.stringify([asks, textOf(fields, 'Context')])
}

/** The same in words, whatever cue stands below; of the levels above, those that a deck is called by are not shown, so the nearest has to do. */
const toShown = (fields: FieldTexts) => JSON.stringify([guessKey(fields), toLevels(textOf(fields, 'Context')).at(-1)])

function toAnswer(fields: FieldTexts): string {
  const gapped = gapsIn(fields)
  return gapped === undefined ? textOf(fields, 'Back') : withoutNumbers(gapped)
}

/** A card shows not all headings above it, so those of a card that asks or answers the same are nearer than those of one that shows the same. */
function toHeadingKeys(fields: FieldTexts): readonly string[] {
  const context = textOf(fields, 'Context')
  return [`asks ${toQuestion(fields)}`, `answers ${JSON.stringify([toAnswer(fields), context])}`, `stands ${context}`]
}

function guessKey(fields: FieldTexts): string {
  const asked = gapsIn(fields) === undefined ? toAsked(textOf(fields, 'Front')) : toFieldText(titleOf(fields)) || guessAnswer(fields)
  const isRow = /^(?:row|cells)$/.test(textOf(fields, 'Kind'))
  return isRow ? `${toLevels(textOf(fields, 'Context')).at(-1) ?? ''}\u001f${asked}` : asked
}

/** Without the names of cells, which a row's answer leaves out too. */
function guessAnswer(fields: FieldTexts): string {
  const gapped = gapsIn(fields)
  const html = gapped === undefined ? textOf(fields, 'Back') : openGaps(gapped)
  const isRow = /^(?:row|cells)$/.test(textOf(fields, 'Kind'))
  return toFieldText(isRow ? withoutStretches(html, [['<dt>', '</dt>']]) : html)
}

/** Values by HTML; where two cards differ in what the same HTML stands for, none. */
function createDictionary<Value>() {
  const values = new Map<string, Value | undefined>()
  return {
    add(html: string, value: Value): void {
      const isOther = values.has(html) && JSON.stringify(values.get(html)) !== JSON.stringify(value)
      values.set(html, isOther ? undefined : value)
    },
    get: (html: string) => values.get(html),
    has: (html: string) => values.has(html)
  }
}
