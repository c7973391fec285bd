import type { Colors } from 'picocolors/types'
import type { AnkiPackage, ImportPrediction, Note, PredictedNote } from '../../anki/index.js'
import { toVisible } from '../../diagnostics/format/to-visible.js'
import { count } from '../count.js'
import { toWordDiff } from '../word-diff.js'
import { changedFields, countOutcomes, hasCards } from './diff-json.js'
import { toFront } from './to-front.js'
import { toPlain } from './to-plain.js'

/** More of one outcome are counted, unless all are asked for. */
const mostListed = 20

const width = 'conflicting  '.length
const indent = ' '.repeat(width)

export interface DiffPrinting {
  readonly isVerbose: boolean
  readonly colors: Colors
  readonly noteTypes: AnkiPackage['noteTypes']
  readonly earlierTypes: AnkiPackage['noteTypes']
}

/** What an import does, for people: each note that it adds, changes or leaves as it is although it differs, and the sums. */
export async function toDiffText(prediction: ImportPrediction, printing: DiffPrinting): Promise<string> {
  const lines: string[] = []
  for (const [label, notes] of groupsOf(prediction)) {
    const shown = printing.isVerbose ? notes : notes.slice(0, mostListed)
    for (const note of shown) lines.push(...(await toLines(label, note, printing)))
    if (shown.length < notes.length) lines.push(`${indent}… and ${notes.length - shown.length} more, see \`--verbose\``)
  }
  const left = printing.isVerbose ? prediction.left : prediction.left.slice(0, mostListed)
  for (const { note } of left) lines.push(`${'stays'.padEnd(width)}${frontOf(note, printing.earlierTypes)}`)
  if (left.length < prediction.left.length) lines.push(`${indent}… and ${prediction.left.length - left.length} more, see \`--verbose\``)
  return [...lines, ...toSums(prediction), ''].join('\n')
}

type Group = readonly [label: string, notes: readonly PredictedNote[]]

function groupsOf({ notes }: ImportPrediction): Group[] {
  const of = (outcome: PredictedNote['outcome'], isTold: (note: PredictedNote) => boolean = () => true) =>
    notes.filter((note) => note.outcome === outcome && isTold(note))
  return [
    ['conflicting', of('conflicting')],
    ['kept', of('untouched', ({ differs }) => differs)],
    ['updated', of('updated')],
    ['untouched', of('untouched', (note) => !note.differs && hasCards(note))],
    ['new', of('new')]
  ]
}

async function toLines(label: string, predicted: PredictedNote, { colors, noteTypes }: DiffPrinting): Promise<string[]> {
  const lines = [`${label.padEnd(width)}${frontOf(predicted.note, noteTypes)}`]
  const tell = (name: string, text: string) => lines.push(`${indent}${colors.dim(name)}  ${text}`)
  for (const { name, before, after } of changedFields(predicted)) {
    const [one, other] = [toPlain(before), toPlain(after)]
    tell(toVisible(name), one === other ? 'in something else than its words' : await toWordDiff(one, other, colors))
  }
  const { before, note, newCards, leftCards, staying, outcome } = predicted
  if (before && before.tags.join(' ') !== note.tags.join(' '))
    tell('tags', await toWordDiff(before.tags.join(' '), note.tags.join(' '), colors))
  if (outcome !== 'new' && newCards.length > 0) tell('cards', `${count(newCards.length, 'new card')} in ${decksOf(newCards)}`)
  if (leftCards.length > 0) tell('cards', `${count(leftCards.length, 'card')} no longer made, for Tools > Empty Cards`)
  const [first] = staying
  if (first) tell('deck', `stays in ${toVisible(first.deck)}, where Anki has it, and not in ${toVisible(first.other)}`)
  return lines
}

const decksOf = (cards: PredictedNote['newCards']) => [...new Set(cards.map(({ deck }) => toVisible(deck)))].join(', ')

const frontOf = (note: Note, noteTypes: AnkiPackage['noteTypes']) =>
  toVisible(
    toFront(
      note,
      noteTypes.find(({ id }) => id === note.noteTypeId)
    )
  )

function toSums(prediction: ImportPrediction): string[] {
  const { notes, left, noteTypes, newDecks, media } = prediction
  const counts = countOutcomes(prediction)
  const kept = notes.filter(({ outcome, differs }) => outcome === 'untouched' && differs).length
  const cards = notes.reduce((sum, { newCards }) => sum + newCards.length, 0)
  const mediaCounts = ['new', 'renamed', 'kept', 'left-out'].flatMap((outcome) => {
    const number = media.filter((file) => file.outcome === outcome).length
    return number === 0 ? [] : [`${number} ${outcome === 'left-out' ? 'not copied, as no new or updated note shows them' : outcome}`]
  })
  return [
    `${counts.new} new, ${counts.updated} updated, ${counts.untouched} untouched, ${counts.conflicting} conflicting; ${count(cards, 'new card')}`,
    ...(kept > 0 ? [`${count(kept, 'note')} kept as Anki has ${kept === 1 ? 'it' : 'them'}: the package's is not newer`] : []),
    ...(left.length > 0 ? [`${count(left.length, 'note')} that the package lacks ${left.length === 1 ? 'stays' : 'stay'} in Anki`] : []),
    ...noteTypes.flatMap(({ outcome, noteType }) =>
      outcome === 'untouched' ? [] : [`note type ${toVisible(noteType.name)}: ${typeWords[outcome]}`]
    ),
    ...(newDecks.length > 0 ? [`new decks: ${newDecks.map(toVisible).join(', ')}`] : []),
    ...(mediaCounts.length > 0 ? [`media: ${mediaCounts.join(', ')}`] : [])
  ]
}

const typeWords = {
  new: 'new',
  updated: 'its look or names are updated',
  copied: 'has other fields or templates, so that a second one with `+` is added, and known notes stay as they are'
} as const
