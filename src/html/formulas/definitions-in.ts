import { definitions } from './definitions.js'
import { controlWords, type TexPart } from './read-tex.js'

/** A definition as it stands in some TeX. */
export interface FoundDefinition extends TexPart {
  /** What is defined: a command, without its backslash, or an environment. */
  readonly name: string
  readonly bodies: readonly TexPart[]
}

/** The definitions in TeX that have their one plain form, in order. */
export function definitionsIn(tex: string): readonly FoundDefinition[] {
  const found: FoundDefinition[] = []
  for (const { name, start, end, isShifted } of controlWords(tex)) {
    if (isShifted || start < (found.at(-1)?.end ?? 0)) continue
    const definition = definitions.get(name)?.(tex, end)
    if (definition) found.push({ name: definition.name, bodies: definition.bodies, start, end: definition.end })
  }
  return found
}
