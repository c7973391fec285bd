import type { Lock } from '../identity/index.js'
import { count } from './count.js'

/**
 * What `--republish` did to `notes` notes. After a clock that was ahead it sets times back, and then Anki, which has the later ones, would
 * not say that it takes nothing.
 */
export function toRepublishedText(notes: number, before: Lock | undefined, after: Lock): string {
  const former = new Map(before?.notes.map(({ guid, mod }) => [guid, mod]))
  const isSetBack = after.notes.some(({ guid, mod }) => mod < (former.get(guid) ?? mod))
  const advice =
    'Times that lay in the future were set back: if Anki has these notes, import this package with Update notes and Update note types: Always (`build-deck explain clock-behind`)\n'
  return `${count(notes, 'note')} published again\n${isSetBack ? advice : ''}`
}
