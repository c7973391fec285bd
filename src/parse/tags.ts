import type { PhrasingContent, RootContent } from 'mdast'
import type { Source } from './source.js'
import { sliceText, toSourceMap } from './source-map.js'
import { trimEnd } from './take-attributes.js'

/** What is expected of a tag, for messages. */
export const aTag = 'a tag of letters, digits, `_`, `-` and `/`, with a letter in it'

const emoji = '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}\u200d\ufe0f'
const tag = new RegExp(`(?:^|(?<=\\s))#((?=[^\\s#]*[^\\d\\s#/:-])(?:[\\p{L}\\p{N}\\p{M}${emoji}_/-]|::)+)$`, 'u')

/** Whether a word is a tag, as it stands. */
export const isTag = (word: string): boolean => tag.exec(word)?.index === 0

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

/** The tags of a paragraph that holds nothing else; what begins as a tag and cannot be one is left out. */
export function readTagParagraph(node: RootContent, source: Source): string[] | undefined {
  return readTagWords(node, source)?.tags
}

/** The words of a paragraph that begin as tags and are none, where all others are tags. */
export function oddTagsIn(node: RootContent, source: Source): string[] {
  return readTagWords(node, source)?.odd ?? []
}

function readTagWords(node: RootContent, source: Source): { tags: string[]; odd: string[] } | undefined {
  if (node.type !== 'paragraph' || node.children.length === 0) return undefined
  const tags: string[] = []
  const odd: string[] = []
  let rest: readonly PhrasingContent[] = node.children
  for (;;) {
    const taken = takeTags(rest, source)
    tags.unshift(...taken.tags)
    const [only, second] = taken.children
    if (!only) return tags.length > 0 ? { tags, odd } : undefined
    const match = second || only.type !== 'text' ? null : /(?:^|\s)(#\S*)$/.exec(only.value)
    if (only.type !== 'text' || !match) return undefined
    const map = toSourceMap(only, source)
    if (map.literal[match.index + match[0].indexOf('#')]) return undefined
    odd.unshift(match[1] as string)
    rest = trimEnd([sliceText(only, map, 0, match.index, source)], source)
  }
}

/** A tag as Anki keeps it: levels joined by `::`, no white space. */
export function toTag(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replace(/^#+/, '')
    .replace(/[\s\u3000]+/g, '_')
    .split(/\/|::/)
    .filter((level) => level !== '')
    .join('::')
}
