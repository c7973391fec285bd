import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Collection, toCollection } from './collection.js'
import { type AnkiVersion, pythonOf } from './environment.js'

/** A running process with one version of Anki's library. */
export interface Anki {
  readonly version: AnkiVersion
  /** A fresh collection in a temporary folder. */
  open(): Promise<Collection>
  /** Ends the process and removes its collections. */
  stop(): Promise<void>
}

/** Sends one request of the driver's protocol to a collection. */
export type Send = <Result>(method: string, ...params: readonly unknown[]) => Promise<Result>

interface Waiting {
  resolve(result: unknown): void
  reject(reason: Error): void
}

interface Reply {
  readonly id: number
  readonly result?: unknown
  readonly error?: string
  readonly trace?: string
}

const driver = fileURLToPath(new URL('driver', import.meta.url))

export function startAnki(version: AnkiVersion): Anki {
  const environment = { ...process.env, PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1', LANG: 'C.UTF-8' }
  const child = spawn(pythonOf(version), [driver], { stdio: ['pipe', 'pipe', 'pipe'], env: environment })
  const exited = once(child, 'exit')
  const waiting = new Map<number, Waiting>()
  let next = 0
  let printed = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed = (printed + text).slice(-10_000)
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, result, error, trace } = JSON.parse(line) as Reply
    const request = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) request?.resolve(result)
    else request?.reject(new Error(`Anki ${version}: ${error}`, { cause: trace }))
  })
  const fail = (reason: unknown) => {
    for (const request of waiting.values()) request.reject(new Error(`Anki ${version} ended: ${reason}\n${printed}`))
    waiting.clear()
  }
  child.on('error', fail).on('exit', fail)
  child.stdin.on('error', fail)

  function request<Result>(message: object): Promise<Result> {
    const id = next++
    return new Promise<Result>((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
      child.stdin.write(`${JSON.stringify({ id, ...message })}\n`)
    })
  }

  return {
    version,
    async open() {
      const collection = await request<number>({ method: 'open' })
      return toCollection((method, ...params) => request({ collection, method, params }))
    },
    async stop() {
      child.stdin.end()
      await exited
    }
  }
}
