import type { Lock } from '../identity/index.js'

export interface TypeChange {
  readonly noteType: string
  readonly what: 'fields' | 'templates'
  readonly was: string
  readonly now: string
}

/** Where a note type of the user's has other fields or templates than at the last build. */
export function findTypeChanges(lock: Lock, before: Lock | undefined): readonly TypeChange[] {
  return lock.noteTypes.flatMap((now) => {
    const was = before?.noteTypes.find(({ id }) => id === now.id)
    return (['fields', 'templates'] as const).flatMap((what) => {
      const [former, names] = [was?.[what], now[what]]
      if (!former || !names || JSON.stringify(former) === JSON.stringify(names)) return []
      return { noteType: now.name, what, was: list(former), now: list(names) }
    })
  })
}

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')
