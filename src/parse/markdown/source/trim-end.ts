import type { PhrasingContent } from 'mdast'
import type { Source } from './source.js'
import { sliceText, toSourceMap } from './source-map.js'

/** Without white space and breaks at the end. */
export function trimEnd(children: readonly PhrasingContent[], source: Source): PhrasingContent[] {
  const rest = [...children]
  dropSpaceAtEnd(rest, source)
  return rest
}

/** Takes it off the nodes themselves. */
export function dropSpaceAtEnd(rest: PhrasingContent[], source: Source): void {
  for (let last = rest.at(-1); last?.type === 'text' || last?.type === 'break'; last = rest.at(-1)) {
    const kept = last.type === 'text' ? last.value.trimEnd() : ''
    if (last.type === 'text' && kept === last.value && kept !== '') break
    rest.pop()
    if (last.type === 'text' && kept !== '') rest.push(sliceText(last, toSourceMap(last, source), 0, kept.length, source))
  }
}
