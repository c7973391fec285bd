import { byPlace } from './by-place.js'
import type { Lock, LockNote } from './lock.js'

/** The entries that a guid, an explicit id (`#heart`) or a question names, live ones first and by place; a part of the question will do if no whole one fits. */
export function lookUp({ notes }: Pick<Lock, 'notes'>, text: string): readonly LockNote[] {
  const asked = toPlain(text)
  const isMeant: readonly ((entry: LockNote) => boolean)[] = [
    ({ guid }) => guid === asked.replace(/^id:/, ''),
    ({ matching: { id, label } }) => id !== undefined && [`#${id}`, `#${id} › ${label}`].map(toPlain).includes(asked),
    ({ matching }) => toPlain(matching.front) === asked,
    ({ former }) => former !== undefined && toPlain(former.front) === asked,
    ({ matching }) => toPlain(matching.front).includes(asked)
  ]
  for (const is of isMeant) {
    const found = notes.filter(is)
    if (found.length > 0) return [...found].sort((a, b) => Number(a.retired) - Number(b.retired) || byPlace(a.place, b.place))
  }
  return []
}

function toPlain(text: string): string {
  return text.normalize('NFC').replaceAll('\u001f', ' › ').replace(/\s+/g, ' ').trim().toLowerCase()
}
