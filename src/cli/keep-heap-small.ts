import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Below this, garbage is V8's own affair. */
const manyBytes = 160e6
const mostGrowth = 1.4
const mostGrowthBeforeWriting = 1.2

/** What was alive when garbage was collected last, in bytes: the heap is the process's, however many builds it does. */
let alive = 0

/**
 * To be called between the steps of a long build. V8 lets the heap of a busy program grow to four times what is alive, which are hundreds of
 * megabytes of garbage for thousands of notes; here it is collected once the heap is four tenths more than that.
 */
export function keepHeapSmall(): void {
  if (isGrown(mostGrowth)) collect()
}

/** While a package is written little garbage is made, and what is there would stay. */
export function emptyHeap(): void {
  if (!isGrown(mostGrowthBeforeWriting)) return
  collect()
  // The second time gives back the pages that the first has emptied.
  collect()
}

const isGrown = (most: number) => usedBytes() > Math.max(manyBytes, most * alive)

const usedBytes = () => getHeapStatistics().used_heap_size

let collector: (() => void) | undefined

function collect(): void {
  if (!collector) {
    setFlagsFromString('--expose-gc')
    collector = runInNewContext('gc')
  }
  collector?.()
  alive = usedBytes()
}
