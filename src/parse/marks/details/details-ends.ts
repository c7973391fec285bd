import type { Nodes } from 'mdast'
import { detailsTags, opensDetails } from './split-details.js'

/** For each block that begins with `<details>`, the block that closes it; none where nothing does. By index. */
export function detailsEnds(blocks: readonly Nodes[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: (number | undefined)[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'html') continue
    const isOpening = opensDetails(block.value)
    for (const [place, { isClosing }] of detailsTags(block.value).entries()) {
      if (!isClosing) open.push(isOpening && place === 0 ? index : undefined)
      else {
        const opened = open.pop()
        if (opened !== undefined) ends.set(opened, index)
      }
    }
  }
  return ends
}

const known = new WeakMap<readonly Nodes[], ReadonlyMap<number, number>>()

/** The block that closes the `<details>` that a block begins with; `undefined` where none opens or none closes. Found once a list of blocks. */
export function detailsEnd(blocks: readonly Nodes[], index: number): number | undefined {
  if (blocks[index]?.type !== 'html') return undefined
  const ends = known.get(blocks) ?? detailsEnds(blocks)
  known.set(blocks, ends)
  return ends.get(index)
}
