import type { Rule } from './rule.js'
import { editedFile, kidneyFile } from './samples.js'

/** Epoch seconds: what was given as the time of a build and cannot be it, and the newest time that the lock has. */
export type ClockBehind = { readonly epoch: number; readonly newest: number } | { readonly newest: number }

export const clockBehind = {
  id: 'clock-behind',
  severity: 'warning',
  isOfHistory: true,
  reason: (detail: ClockBehind) => {
    const { newest } = detail
    if ('epoch' in detail)
      return `SOURCE_DATE_EPOCH ${detail.epoch} is not later than the last build's ${newest}, expected a later one; the real clock is used`
    return `The lock's newest time is ${toTime(newest)}, expected none that the clock has not reached; if the clock is right now, build once with \`--republish\``
  },
  title: 'The clock or SOURCE_DATE_EPOCH lies before the last build',
  meaning:
    'What changed cannot have changed before the last build. Set SOURCE_DATE_EPOCH later, or leave it out: the real clock is used. If the clock was ahead ' +
    'once and is right now, build with `--republish`, which brings ids and times back; where the cards were imported already, import that package with ' +
    '*Update notes* and *Update note types* on *Always* (before Anki 23.10 run *Check Database* first).',
  why: 'Anki takes a changed note only when its time is later than that of its own copy.',
  wrong: {
    files: editedFile,
    environment: { SOURCE_DATE_EPOCH: '1700000000' },
    before: { files: kidneyFile, environment: { SOURCE_DATE_EPOCH: '1750000000' } }
  },
  right: {
    files: editedFile,
    environment: { SOURCE_DATE_EPOCH: '1760000000' },
    before: { files: kidneyFile, environment: { SOURCE_DATE_EPOCH: '1750000000' } }
  }
} satisfies Rule

// The end of the year 9999, the last that a date is written for in the usual form.
const latest = 253_402_300_799

/** Without the seconds, since nobody sets a clock by them. */
function toTime(seconds: number): string {
  return `${new Date(Math.min(seconds, latest) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
