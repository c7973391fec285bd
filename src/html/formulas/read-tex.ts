/** A part of some TeX: from its first character to behind its last. */
export interface TexPart {
  readonly start: number
  readonly end: number
}

/** A backslash and letters. */
export interface ControlWord extends TexPart {
  readonly name: string
  /**
   * Its backslash is the second of two: a line break and letters to most commands, but some (`\verb`, `\ce`, `\matrix`) take a single
   * backslash away, and what is left is this command.
   */
  readonly isShifted: boolean
  /** What the name would be without `$`, which mhchem drops from `\hr$ef`. */
  readonly joined: readonly string[]
}

const letters = /[A-Za-z]+/y
const dollars = /\$+/y
const spaces = /\s*/y
const bracketed = /[^[\]{}\\]*/y

/** No command that matters here has a longer name. */
export const longest = 40

/**
 * The control words of TeX, cut as MathJax's parser cuts them. Those in comments and `\verb` count too: MathJax looks for the end of
 * an argument without a look at either, so that what stands in them may well be run.
 */
export function* controlWords(tex: string): Generator<ControlWord> {
  let index = tex.indexOf('\\')
  while (index !== -1) {
    const isShifted = tex[index + 1] === '\\'
    const start = isShifted ? index + 1 : index
    const end = matchEnd(letters, tex, start + 1)
    if (end !== undefined) yield { start, end, name: tex.slice(start + 1, end), isShifted, joined: joinedNames(tex, start, end) }
    index = tex.indexOf('\\', isShifted || end === undefined ? index + 2 : end)
  }
}

function joinedNames(tex: string, start: number, end: number): readonly string[] {
  const names: string[] = []
  let name = tex.slice(start + 1, end)
  let index = end
  while (name.length <= longest) {
    const next = matchEnd(dollars, tex, index)
    const after = next === undefined ? undefined : matchEnd(letters, tex, next)
    if (after === undefined) break
    name += tex.slice(next, after)
    names.push(name)
    index = after
  }
  return names
}

/** Where what a sticky pattern finds at `index` ends. */
export function matchEnd(pattern: RegExp, tex: string, index: number): number | undefined {
  pattern.lastIndex = index
  return pattern.test(tex) ? pattern.lastIndex : undefined
}

/** Where the next character stands that is no white space. */
export function skipSpaces(tex: string, index: number): number {
  return matchEnd(spaces, tex, index) ?? index
}

/** What stands between the braces that open next. */
export function groupAt(tex: string, index: number): TexPart | undefined {
  const start = skipSpaces(tex, index)
  if (tex[start] !== '{') return undefined
  let depth = 0
  for (let at = start; at < tex.length; at++) {
    if (tex[at] === '\\') at += 1
    else if (tex[at] === '{') depth += 1
    else if (tex[at] === '}' && --depth === 0) return { start: start + 1, end: at }
  }
  return undefined
}

/** Whether a place stands between the braces of one of some commands. */
export function isWithin(index: number, tex: string, commands: RegExp): boolean {
  for (const { name, end } of controlWords(tex)) {
    if (end > index) return false
    const group = commands.test(name) ? groupAt(tex, end) : undefined
    if (group && group.start <= index && index < group.end) return true
  }
  return false
}

/** What stands between the brackets that open next, if it is plain: without brackets, braces and commands. */
export function bracketsAt(tex: string, index: number): TexPart | undefined {
  const start = skipSpaces(tex, index)
  if (tex[start] !== '[') return undefined
  const end = matchEnd(bracketed, tex, start + 1)
  return end !== undefined && tex[end] === ']' ? { start: start + 1, end } : undefined
}

/** The control word that comes next, bare or alone between braces. */
export function nameAt(tex: string, index: number): { readonly name: string; readonly end: number } | undefined {
  const group = groupAt(tex, index)
  const start = skipSpaces(tex, group?.start ?? index)
  const end = tex[start] === '\\' ? matchEnd(letters, tex, start + 1) : undefined
  if (end === undefined) return undefined
  const name = tex.slice(start + 1, end)
  if (!group) return { name, end }
  return skipSpaces(tex, end) === group.end ? { name, end: group.end + 1 } : undefined
}

const environment = /\s*\{\s*([A-Za-z]+\*?)\s*\}/y

/** The name of an environment between the braces that come next. */
export function environmentAt(tex: string, index: number): { readonly name: string; readonly end: number } | undefined {
  environment.lastIndex = index
  const name = environment.exec(tex)?.[1]
  return name === undefined ? undefined : { name, end: environment.lastIndex }
}
