import type { ChangeSource } from './change-source.js'
import { pollFolders } from './poll-folders.js'
import { watchFolders } from './watch-folders.js'

export interface WatchOptions {
  /** Absolute paths of folders, watched with all folders in them, also those that come later. One that goes and comes back is still watched. */
  readonly folders: readonly string[]
  /** Absolute paths of single files besides, there or not (default: none). */
  readonly files?: readonly string[]
  /** Whether no change of an absolute path counts. It must hold for all that lies in an ignored folder (default: all count). */
  readonly isIgnored?: (path: string) => boolean
  /**
   * Told of what may have changed, sorted, once nothing has for a moment: files, and folders that came or went. It is never called while
   * the promise that it gave last is open: what changes meanwhile is told after that, so no save is lost to one who then reads all anew.
   */
  readonly onChange: (paths: readonly string[]) => unknown
  /** Told of what keeps it from watching, or what `onChange` threw; it goes on watching what it can. */
  readonly onError: (error: unknown) => void
  /** Milliseconds of quiet before `onChange` (default: 100, in which editors put a file in another's place). */
  readonly debounce?: number
  /** Milliseconds between two looks at all files, for disks that tell nothing of changes (default: the system tells). */
  readonly pollEvery?: number
}

export interface Watch {
  /** Resolves once nothing is watched any more and the last `onChange` is done. */
  close(): Promise<void>
}

/** Milliseconds after which changes are told although they go on. */
const longestWait = 1000

/**
 * Watches folders and files for any way of saving: in place, by renaming over, by deleting and creating. Resolves when it watches. An event
 * says no more than where to look: whoever is told reads all anew, as a compiler that remembers does at little cost.
 */
export async function watchInputs({ onChange, onError, debounce = 100, pollEvery, ...places }: WatchOptions): Promise<Watch> {
  const changed = new Set<string>()
  let isClosed = false
  let firstAt: number | undefined
  let timer: NodeJS.Timeout | undefined
  let delivery: Promise<void> | undefined

  const schedule = () => {
    if (delivery || isClosed) return
    firstAt ??= performance.now()
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        delivery = deliver().finally(() => {
          delivery = undefined
          if (changed.size > 0) schedule()
        })
      },
      Math.max(0, Math.min(debounce, firstAt + longestWait - performance.now()))
    )
  }
  const deliver = async () => {
    try {
      // New folders first: what comes into them while others read is then told.
      await source.scan()
      const paths = [...changed].sort()
      changed.clear()
      firstAt = undefined
      if (!isClosed) await onChange(paths)
    } catch (error) {
      onError(error)
    }
  }
  const onSeen = (path: string) => {
    changed.add(path)
    schedule()
  }
  const options = { files: [], isIgnored: () => false, ...places, onSeen, onError }
  const source: ChangeSource = pollEvery === undefined ? watchFolders(options) : pollFolders({ ...options, pollEvery })
  await source.scan()
  return {
    async close() {
      isClosed = true
      clearTimeout(timer)
      source.close()
      await delivery
    }
  }
}
