import type { PackageProblem } from '../../anki/index.js'
import { count } from '../count.js'

/**
 * A row for each sentence, errors first: severity, sentence, code, and the first note that it is true of. The same sentence of a thousand notes
 * would leave no room for the others.
 */
export function toProblemRows(problems: readonly PackageProblem[]): string[][] {
  const rows = new Map<string, { readonly first: PackageProblem; places: number }>()
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code} ${problem.message}`
    const known = rows.get(key)
    if (known) known.places++
    else rows.set(key, { first: problem, places: 1 })
  }
  return [...rows.values()]
    .sort((a, b) => Number(b.first.severity === 'error') - Number(a.first.severity === 'error'))
    .map(({ first, places }) => [first.severity, first.message, first.code, whereIs(first, places)])
}

function whereIs({ note, firstField }: PackageProblem, places: number): string {
  const others = places > 1 ? `and ${count(places - 1, 'more place')}` : ''
  const named = firstField ? `in \`${firstField}\`` : note && `in the note \`${note}\``
  return [named, others].filter(Boolean).join(' ')
}
