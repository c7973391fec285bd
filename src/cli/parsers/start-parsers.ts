import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { FileResult } from '../../file/file-result.js'
import type { Parsers, StartParsers } from '../../file/parse-elsewhere.js'
import type { Delivery, Order, ThreadData } from './messages.js'

/** UTF-16 units, for each thread: to start one takes as long as to read so much. */
const leastText = 500_000

/** More files than threads, so that none waits for its next one. */
const filesAhead = 2

/** Less than the main thread has, so that what is nested too deeply for that one is too deep here, too, and is read there. */
const stackMegabytes = 0.75

/**
 * How many threads are worth their while where a machine runs so many at once: fewer than three beside the main one are no quicker than
 * it alone, whose waste is collected on others.
 */
export const usualThreads = (parallelism: number): number => (parallelism < 4 ? 0 : Math.min(parallelism - 1, 8))

/** Reads files on threads of their own, at most so many. */
export function createStartParsers(most: number, isNative: boolean): StartParsers {
  return (project, units) => {
    const amount = Math.min(most, Math.floor(units / leastText))
    const url = new URL('./thread.js', import.meta.url)
    // Only the built package has a thread to start.
    if (amount === 0 || !existsSync(fileURLToPath(url))) return undefined
    const threads = Array.from({ length: amount }, () => startThread(url, { project, isNative }))
    let next = 0
    return {
      atOnce: amount * filesAhead,
      parse(file) {
        const free = threads.reduce((least, thread) => (thread.open() < least.open() ? thread : least))
        return free.parse({ number: next++, file })
      },
      end() {
        for (const thread of threads) thread.end()
      }
    }
  }
}

function startThread(url: URL, workerData: ThreadData) {
  const worker = new Worker(url, { workerData, resourceLimits: { stackSizeMb: stackMegabytes }, stdout: true, stderr: true })
  const open = new Map<number, (result: FileResult | undefined) => void>()
  let isEnded = false
  const close = () => {
    isEnded = true
    for (const settle of open.values()) settle(undefined)
    open.clear()
  }
  worker.on('message', ({ number, result }: Delivery) => {
    open.get(number)?.(result)
    open.delete(number)
  })
  // Whatever ends a thread costs time alone: its files are read by the main one.
  worker.on('error', close)
  worker.on('exit', close)
  return {
    open: () => (isEnded ? Number.POSITIVE_INFINITY : open.size),
    parse(order: Order): ReturnType<Parsers['parse']> {
      if (isEnded) return Promise.resolve(undefined)
      return new Promise((resolve) => {
        open.set(order.number, resolve)
        worker.postMessage(order)
      })
    },
    end: () => void worker.terminate()
  }
}
