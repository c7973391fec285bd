const genericNames = new Set(['notes', 'docs', 'cards', 'flashcards', 'src', '.', ''])

/** Whether a folder's name says nothing, so that the next project may well have the same. */
export function isGenericName(name: string): boolean {
  return genericNames.has(name.toLowerCase())
}
