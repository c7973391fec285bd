/** `[anki:NAME key=value …]content[/anki:NAME]`. */
export interface Directive {
  readonly name: string
  readonly options: readonly (readonly [key: string, value: string])[]
  readonly content: string
  /** Where it ends, in the text that it was read from. */
  readonly end: number
}

const opening = /\[anki:([^\] \t\r\n]+)[ \t\r\n]*/y
const option = /([^\] \t\r\n=]+)=(?:"([^"]*)"|([^\] \t\r\n"]*))[ \t\r\n]*/y
// a name with a bracket in it is none that anybody has
const closing = /\[\/anki:([^[\] \t\r\n]+)\]/g

/** Reads directives of a text, each at the place of its `[`, and places must only grow. Source: rslib/src/card_rendering/parser.rs. */
export function createTagReader(text: string): (bracket: number) => Directive | undefined {
  let closings: Map<string, number[]> | undefined
  return (bracket) => {
    if (!text.startsWith('[anki:', bracket)) return undefined
    opening.lastIndex = bracket
    const name = opening.exec(text)?.[1]
    if (name === undefined) return undefined
    const options: [string, string][] = []
    let position = opening.lastIndex
    option.lastIndex = position
    for (let match = option.exec(text); match; match = option.exec(text)) {
      options.push([match[1] ?? '', match[2] ?? match[3] ?? ''])
      position = option.lastIndex
    }
    if (text.charAt(position) !== ']') return undefined
    closings ??= findClosings(text)
    const ends = closings.get(name) ?? []
    const start = position + 1
    while ((ends[0] ?? start) < start) ends.shift()
    const [end] = ends
    if (end === undefined) return undefined
    return { name, options, content: text.slice(start, end), end: end + '[/anki:]'.length + name.length }
  }
}

function findClosings(text: string): Map<string, number[]> {
  const closings = new Map<string, number[]>()
  for (const { 1: name = '', index } of text.matchAll(closing)) {
    const places = closings.get(name)
    if (places) places.push(index)
    else closings.set(name, [index])
  }
  return closings
}
