import type { PhrasingContent, RootContent } from 'mdast'
import type { Source } from './source.js'
import { sliceText, toSourceMap } from './source-map.js'
import { trimEnd } from './take-attributes.js'

const emoji = '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}\u200d\ufe0f'
const tag = new RegExp(`(?:^|(?<=\\s))#((?=[^\\s#]*[^\\d\\s#/:-])(?:[\\p{L}\\p{N}\\p{M}${emoji}_/-]|::)+)$`, 'u')

/** Takes `#tag`s off the end of a heading. */
export function takeTags(children: readonly PhrasingContent[], source: Source): { children: PhrasingContent[]; tags: string[] } {
  const tags: string[] = []
  let rest = [...children]
  for (;;) {
    const last = rest.at(-1)
    const match = last?.type === 'text' ? tag.exec(last.value) : null
    if (last?.type !== 'text' || !match) return { children: rest, tags }
    const map = toSourceMap(last, source)
    if (map.literal[match.index]) return { children: rest, tags }
    tags.unshift(match[1] as string)
    rest = trimEnd([...rest.slice(0, -1), sliceText(last, map, 0, match.index, source)], source)
  }
}

/** The tags of a paragraph that holds nothing else. */
export function readTagParagraph(node: RootContent, source: Source): string[] | undefined {
  if (node.type !== 'paragraph' || node.children.length === 0) return undefined
  const { children, tags } = takeTags(node.children, source)
  return children.length === 0 && tags.length > 0 ? tags : undefined
}

/** A tag as Anki keeps it: levels joined by `::`, no white space. */
export function toTag(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replace(/[\s\u3000]+/g, '_')
    .split(/\/|::/)
    .filter((level) => level !== '')
    .join('::')
}
