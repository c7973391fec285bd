import { checkOwnNoteType } from './check-own-note-type.js'
import type { OwnNoteType } from './own-note-type.js'

/** Two of a list that Anki could not tell apart, by their places in it. */
export function findAlike(types: readonly OwnNoteType[]): { readonly index: number; readonly what: string } | undefined {
  for (const [index, type] of types.entries())
    for (const other of types.slice(0, index)) {
      if (other.called === type.called) return { index, what: `a second \`${type.called}\`` }
      if (other.name.toLowerCase() === type.name.toLowerCase()) return { index, what: `a second one of the name \`${type.name}\`` }
      if (type.id !== undefined && other.id === type.id) return { index, what: `a second one of the id ${type.id}` }
    }
  return undefined
}

/** The note types that the library is given. Throws a `TypeError` where one is none; what is wrong in files, the command has told. */
export function expectOwnTypes({ noteTypes = [] }: { readonly noteTypes?: readonly (string | OwnNoteType)[] }): readonly OwnNoteType[] {
  const types = noteTypes.map((type, index) => {
    if (typeof type === 'string')
      throw new TypeError(`\`noteTypes[${index}]\` is \`${type}\`, expected a note type: only the command reads folders`)
    const problem = checkOwnNoteType(type)
    if (problem) throw new TypeError(`\`noteTypes[${index}]\` has ${problem.found}, expected ${problem.expected}`)
    return type
  })
  const alike = findAlike(types)
  if (alike) throw new TypeError(`\`noteTypes[${alike.index}]\` is ${alike.what}, expected one`)
  return types
}
