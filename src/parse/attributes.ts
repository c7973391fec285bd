import type { Position } from 'unist'

/** What `{#id .class key=value}` says. */
export interface Attributes {
  readonly ids: readonly Placed[]
  readonly classes: readonly Placed[]
  readonly keys: readonly (Placed & { readonly value: string })[]
}

export interface Placed {
  readonly name: string
  readonly position: Position
}

export const noAttributes: Attributes = { ids: [], classes: [], keys: [] }

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
  return ids.length + classes.length + keys.length === 0 ? undefined : { ids, classes, keys }
}

export function joinAttributes(first: Attributes, second: Attributes | undefined): Attributes {
  if (!second) return first
  return {
    ids: [...first.ids, ...second.ids],
    classes: [...first.classes, ...second.classes],
    keys: [...first.keys, ...second.keys]
  }
}
