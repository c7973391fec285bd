import type { PhrasingContent, Text } from 'mdast'
import type { Subscript, Superscript } from '../../../cards/content.js'
import { toText } from '../../../cards/to-text.js'
import type { Source } from '../../markdown/source/source.js'
import { sliceText, toSourceMap } from '../../markdown/source/source-map.js'

const opening = /(?:^|(?<before>[\p{L}\p{M}\p{N})\]}]))(?<sign>[~^])[^\s~^]*$/u
const closing = /^[^\s~^]*(?<sign>[~^])(?!~)/

// In East Asia `~` is a dash or a tone, and after a digit it is about.
const partsNoScript = /[\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Sub- and superscripts that hold a gap, as in `x^{{2}}^`: those without are read in their text. */
export function pairScripts(children: readonly PhrasingContent[], source: Source): PhrasingContent[] {
  const done = [...children]
  for (let index = 0; index + 2 < done.length; index++) {
    const [first, gap, last] = done.slice(index, index + 3)
    if (first?.type !== 'text' || gap?.type !== 'cloze' || last?.type !== 'text' || /\s/.test(toText([gap]))) continue
    const found = toScript(first, gap, last, done[index - 1], source)
    if (!found) continue
    done.splice(index, 3, ...found)
    index += found.length - 2
  }
  return done
}

function toScript(first: Text, gap: PhrasingContent, last: Text, before: PhrasingContent | undefined, source: Source) {
  const open = opening.exec(first.value)
  const close = closing.exec(last.value)
  const { sign, before: letter } = open?.groups ?? {}
  if (!open || !close || sign !== close.groups?.['sign']) return undefined
  // At the start of its text it stands behind what is before that.
  if (letter === undefined ? before === undefined || before.type === 'break' : sign === '~' && partsNoScript.test(letter)) return undefined
  const [opens, closes] = [open.index + (letter?.length ?? 0), close[0].length - 1]
  const [map, lastMap] = [toSourceMap(first, source), toSourceMap(last, source)]
  if (map.literal[opens] || lastMap.literal[closes]) return undefined
  const children = [...slice(first, opens + 1, first.value.length), gap, ...slice(last, 0, closes)]
  const [start, end] = [map.offsets[opens] ?? 0, lastMap.offsets[closes + 1] ?? 0]
  const script: Subscript | Superscript = {
    type: sign === '~' ? 'subscript' : 'superscript',
    children,
    position: source.toPosition(start, end)
  }
  return [...slice(first, 0, opens), script, ...slice(last, closes + 1, last.value.length)]

  function slice(node: Text, from: number, to: number): PhrasingContent[] {
    return to > from ? [sliceText(node, node === first ? map : lastMap, from, to, source)] : []
  }
}
