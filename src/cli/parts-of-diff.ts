/** A stretch of text that two texts share, or that one of them alone has. */
export interface DiffPart {
  readonly text: string
  readonly is: 'same' | 'added' | 'removed'
}

/** Two texts in one, word by word. */
export async function partsOfDiff(before: string, after: string): Promise<DiffPart[]> {
  const { diffWords } = await import('diff')
  // Han, Kana and Thai have no spaces between words.
  const parts = diffWords(before, after, { intlSegmenter: new Intl.Segmenter('en', { granularity: 'word' }) })
  return parts.map(({ value, added, removed }) => ({ text: value, is: added ? 'added' : removed ? 'removed' : 'same' }))
}
