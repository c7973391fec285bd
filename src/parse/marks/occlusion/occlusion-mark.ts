import type { Mark } from '../mark.js'

/** A picture of which regions are hidden: a note of its own, whatever stands around it. */
export const occlusion: Mark = {
  name: 'occlusion',
  read({ blocks, index }) {
    const block = blocks[index]
    return block?.type === 'occlusion' ? { cards: [], rest: [block], used: 1 } : undefined
  }
}
