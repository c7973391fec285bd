import type { Colors } from 'picocolors/types'
import stringWidth from 'string-width'
import { toVisible } from '../../diagnostics/format/to-visible.js'
import { count } from '../count.js'
import type { PackageSummary } from './summarise-package.js'
import { toDeckRows } from './to-deck-rows.js'
import { toProblemRows } from './to-problem-rows.js'

/** More of one kind are counted. */
const mostListed = 20

/** What is in a package, for people. */
export function toInspectText(name: string, summary: PackageSummary, colors: Colors): string {
  const { notes, cards, decks, noteTypes, media, tags, scheduling, problems } = summary
  const shownDecks = toDeckRows(decks, mostListed)
  const sections: [title: string, lines: string[]][] = [
    ['Decks', [...toRows(shownDecks.rows), ...(shownDecks.rest === undefined ? [] : [`  … ${shownDecks.rest}, see \`--json\``])]],
    [
      'Note types',
      toRows(noteTypes.map((type) => [type.name, `${count(type.notes, 'note')}, ${count(type.cards, 'card')}`, type.fields.join(', ')]))
    ],
    ['Tags', toRows(tags.map((tag) => [tag.name, count(tag.notes, 'note')]))],
    ['Media', toRows(media.map((file) => [file.name, file.size === undefined ? '' : toSize(file.size)]))],
    ['Scheduling', toScheduling(scheduling)],
    ['Problems', toRows(toProblemRows(problems))]
  ]
  const head = `${toVisible(name)}: ${[count(notes, 'note'), count(cards, 'card'), count(decks.length, 'deck'), count(media.length, 'media')].join(', ')}`
  const parts = sections.filter(([, lines]) => lines.length > 0).map(([title, lines]) => [colors.bold(title), ...lines].join('\n'))
  return `${[head, ...parts].join('\n\n')}\n`
}

function toRows(rows: readonly (readonly string[])[]): string[] {
  const shown = rows.slice(0, mostListed).map((row) => row.map(toVisible))
  const widths = [0, 1, 2].map((column) => Math.min(60, Math.max(0, ...shown.map((row) => stringWidth(row[column] ?? '')))))
  const lines = shown.map((row) => `  ${row.map((cell, column) => padTo(cell, widths[column] ?? 0)).join('  ')}`.trimEnd())
  return rows.length > mostListed ? [...lines, `  … and ${rows.length - mostListed} more, see \`--json\``] : lines
}

/** `padEnd` takes a character of East Asia for one column, and it is two. */
const padTo = (cell: string, width: number) => cell + ' '.repeat(Math.max(0, width - stringWidth(cell)))

function toScheduling(scheduling: PackageSummary['scheduling']): string[] {
  const { suspended, flagged, reviews, ...types } = scheduling
  if (reviews + suspended + flagged + types.learning + types.review + types.relearning === 0) return ['  none: all cards are new']
  const parts = Object.entries({ ...types, suspended, flagged }).flatMap(([name, number]) => (number > 0 ? [`${number} ${name}`] : []))
  return [`  ${parts.join(', ')}; ${count(reviews, 'review')} in the log`]
}

/** Bytes, in the unit that people use for so many. */
function toSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'] as const
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3))
  return `${power === 0 ? bytes : (bytes / 1000 ** power).toFixed(1)} ${units[power]}`
}
