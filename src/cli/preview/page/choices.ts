/** What was chosen on an earlier visit; `undefined` where nothing was, or where the browser keeps nothing. */
export function readChoice(name: string): boolean | undefined {
  try {
    const kept = localStorage.getItem(`build-deck-preview-${name}`)
    return kept === null ? undefined : kept === 'true'
  } catch {
    return undefined
  }
}

/** Keeps a choice for the next visit. */
export function keepChoice(name: string, value: boolean): void {
  try {
    localStorage.setItem(`build-deck-preview-${name}`, String(value))
  } catch {
    // It holds for this visit.
  }
}
