import type { PhrasingContent, RootContent, Text } from 'mdast'
import type { Source } from '../../markdown/source/source.js'
import { type SourceMap, sliceText, toSourceMap } from '../../markdown/source/source-map.js'
import { trimEnd } from '../../markdown/source/trim-end.js'

/** What is expected of a tag, for messages. */
export const aTag = 'a tag of letters, digits, `_`, `-` and `/`, with a letter in it'

const emoji = '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}\u200d\ufe0f'
const tag = new RegExp(`^#(?=[^\\s#]*[^\\d\\s#/:-])(?:[\\p{L}\\p{N}\\p{M}${emoji}_/-]|::)+$`, 'u')

/** Whether a word is a tag, as it stands. */
export const isTag = (word: string): boolean => tag.test(word)

/** Takes `#tag`s off the end of a heading. */
export function takeTags(children: readonly PhrasingContent[], source: Source): { children: PhrasingContent[]; tags: string[] } {
  const { words, rest } = takeWords(children, source, isTag)
  return { children: rest, tags: words.map((word) => word.slice(1)) }
}

/** The tags of a paragraph that holds nothing else; what begins as a tag and cannot be one is left out. */
export function readTagParagraph(node: RootContent, source: Source): string[] | undefined {
  return readTagWords(node, source)
    ?.filter(isTag)
    .map((word) => word.slice(1))
}

/** The words of a paragraph that begin as tags and are none, where all others are tags. */
export function brokenTagsIn(node: RootContent, source: Source): string[] {
  return readTagWords(node, source)?.filter((word) => !isTag(word)) ?? []
}

function readTagWords(node: RootContent, source: Source): string[] | undefined {
  if (node.type !== 'paragraph') return undefined
  const { words, rest } = takeWords(node.children, source, (word, isFirst) => isTag(word) || (isFirst && word.startsWith('#')))
  return rest.length === 0 && words.some(isTag) ? words : undefined
}

/** Whether a word is taken; `isFirst` where nothing stands before its text. */
type IsTaken = (word: string, isFirst: boolean) => boolean

/** Takes words off the end of some content, from the last one on, as long as they are of a kind and marks of the author's. */
function takeWords(children: readonly PhrasingContent[], source: Source, isTaken: IsTaken): { words: string[]; rest: PhrasingContent[] } {
  const words: string[] = []
  let rest: readonly PhrasingContent[] = children
  for (;;) {
    const last = rest.at(-1)
    const taken = last?.type === 'text' ? wordsAtEnd(last, source, (word) => isTaken(word, rest.length === 1)) : undefined
    if (last?.type !== 'text' || !taken || taken.words.length === 0) return { words: words.reverse(), rest: [...rest] }
    for (const word of taken.words) words.push(word)
    rest = trimEnd([...rest.slice(0, -1), sliceText(last, taken.map, 0, taken.start, source)], source)
  }
}

/** The words at the end of a text, the last one first, and where the first of them begins. */
function wordsAtEnd(node: Text, source: Source, isTaken: (word: string) => boolean) {
  const { value } = node
  const words: string[] = []
  let map: SourceMap | undefined
  let start = value.length
  for (let end = start; end > 0; end = skipBack(value, start, isSpace)) {
    const from = skipBack(value, end, (character) => !isSpace(character))
    const word = value.slice(from, end)
    if (!isTaken(word)) break
    map ??= toSourceMap(node, source)
    if (map.literal[from]) break
    words.push(word)
    start = from
  }
  return map && { words, start, map }
}

const isSpace = (character: string) => /\s/.test(character)

function skipBack(text: string, from: number, isSkipped: (character: string) => boolean): number {
  let at = from
  while (at > 0 && isSkipped(text[at - 1] as string)) at--
  return at
}
