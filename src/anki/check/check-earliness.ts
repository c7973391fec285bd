import type { JudgedNotes } from './judged-notes.js'
import type { Problems } from './problems.js'

/**
 * Whether there are milliseconds enough before the build for ids that are not given: they must be positive, since Anki's Check
 * Database ends in a panic on a note of id 0. Units of `created`: epoch milliseconds.
 */
export function checkEarliness({ notes, ordinals }: Pick<JudgedNotes, 'notes' | 'ordinals'>, created: number, { error }: Problems): void {
  const cards = ordinals.reduce((sum, { length }) => sum + length, 0)
  const rows = Math.max(notes.length, cards)
  if (created >= rows) return
  const seen = `Created ${new Date(created).toISOString()}, before which there are fewer than ${rows} milliseconds for ids`
  error('created-too-early', `${seen}, expected a later date: \`new Date\` takes milliseconds, not seconds`)
}
