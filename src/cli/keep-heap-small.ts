import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Below these, garbage is V8's own affair. */
const manyBytes = 128e6
const manyBeforeWriting = 64e6
const mostGrowth = 1.4

/**
 * To be called between the steps of a long build. V8 lets the heap of a busy program grow to four times what is alive, which are hundreds of
 * megabytes of garbage for thousands of notes; here it is collected once the heap has grown by two fifths.
 */
export function createHeapKeeper(): () => void {
  let limit = manyBytes
  return () => {
    if (usedBytes() < limit) return
    collect()
    limit = Math.max(manyBytes, mostGrowth * usedBytes())
  }
}

/** While a package is written little garbage is made, and what is there would stay. */
export function emptyHeap(): void {
  if (usedBytes() < manyBeforeWriting) return
  collect()
  // The second time gives back the pages that the first has emptied.
  collect()
}

const usedBytes = () => getHeapStatistics().used_heap_size

let collector: (() => void) | undefined

function collect(): void {
  if (!collector) {
    setFlagsFromString('--expose-gc')
    collector = runInNewContext('gc')
  }
  collector?.()
}
