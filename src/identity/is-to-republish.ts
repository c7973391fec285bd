import type { Candidate } from './candidate.js'

/** Which notes get a new stamp although they did not change: all (`true`), or those whose path, front or a tag holds a text, case ignored. */
export type Republish = true | string

export function isToRepublish(
  { path, key, tags }: Pick<Candidate, 'path' | 'key'> & { readonly tags: readonly string[] },
  which: Republish | undefined
): boolean {
  if (which === undefined || which === true) return which === true
  const text = which.normalize('NFC').toLowerCase()
  return [path, key, ...tags].some((candidate) => candidate.normalize('NFC').toLowerCase().includes(text))
}
