import type { Position } from 'unist'

/** What `{#id .class key=value}` says. */
export interface Attributes {
  readonly ids: readonly Placed[]
  readonly classes: readonly Placed[]
  readonly keys: readonly (Placed & { readonly value: string })[]
  /** What looks like attributes and is none, and Markdown among which they stand that was probably meant otherwise. */
  readonly nearMisses: readonly NearMiss[]
}

export interface NearMiss extends Placed {
  readonly expected: string
  /** Absent for attributes. */
  readonly rule?: 'mark-suspected' | 'markdown-suspected'
}

export interface Placed {
  readonly name: string
  readonly position: Position
}

export const noAttributes: Attributes = { ids: [], classes: [], keys: [], nearMisses: [] }

/** What is wrong with the text between two braces that cannot be read. */
export function whatIsWrong(text: string): string {
  if (/=\s*$/.test(text)) return 'a value after `=`'
  if (text.includes(',')) return 'spaces between attributes, and no commas'
  const valued = /(?:^|\s)([.#][^\s=]+)=/.exec(text)?.[1]
  if (valued) return `no value after a class or id, as in \`{${valued}}\``
  const apart = /^\s*\.\s+(\S+)\s*$/.exec(text)?.[1]
  if (apart) return `no space after the dot, as in \`{.${apart}}\``
  if (text.includes('=')) return 'quotes around a value with spaces, as in `{tags="one two"}`'
  const [, signs = '', rest = ''] = /^\s*([:.]+)(?![:.])(\S*)\s*$/.exec(text) ?? []
  if (signs.lastIndexOf('.') > 0) return `\`{.${signs.slice(signs.lastIndexOf('.') + 1)}${rest}}\``
  if (/^\s*[\p{L}]/u.test(text)) return `a dot before a class, as in \`{.${text.trim().split(/\s/)[0]}}\``
  return '`{.class #id key=value}`, with a space between two'
}

const token = /\s*(?:#([^\s{}#.="']+)|\.([^\s{}#.="']+)|([\p{L}][\p{L}\p{N}_-]*)=(?:"([^"]*)"|'([^']*)'|([^\s{}"']+)))(?=\s|$)/uy

/** The attributes in the text between two braces, or `undefined` where it is anything else, such as `{1, 2, 3}`. */
export function readAttributes(text: string, toPosition: (start: number, end: number) => Position): Attributes | undefined {
  const ids: Placed[] = []
  const classes: Placed[] = []
  const keys: (Placed & { value: string })[] = []
  let at = 0
  while (at < text.trimEnd().length) {
    token.lastIndex = at
    const match = token.exec(text)
    if (!match) return undefined
    const [whole, id, className, key, double, single, bare] = match
    const position = toPosition(at + whole.length - whole.trimStart().length, at + whole.length)
    if (id) ids.push({ name: id, position })
    else if (className) classes.push({ name: className, position })
    else keys.push({ name: key as string, value: double ?? single ?? bare ?? '', position })
    at += whole.length
  }
  return ids.length + classes.length + keys.length === 0 ? undefined : { ids, classes, keys, nearMisses: [] }
}

export function joinAttributes(first: Attributes, second: Attributes | undefined): Attributes {
  if (!second) return first
  return {
    ids: [...first.ids, ...second.ids],
    classes: [...first.classes, ...second.classes],
    keys: [...first.keys, ...second.keys],
    nearMisses: [...first.nearMisses, ...second.nearMisses]
  }
}

export const hasClass = (attributes: Attributes, name: string): boolean => attributes.classes.some((entry) => entry.name === name)
