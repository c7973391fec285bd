import { spawn } from 'node:child_process'

export interface RunOptions {
  readonly environment?: NodeJS.ProcessEnv
  /** What takes long, in a few words: every five seconds standard output says how long it has been at it, and what it printed last (default: silence). */
  readonly progressOf?: string
}

const everySoOften = 5000

/** Runs a program to its end and gives what it printed; rejects with that if the exit code is not 0. */
export function runProgram(program: string, args: readonly string[], { environment, progressOf }: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
      })
    }
    const timer = progressOf === undefined ? undefined : showProgress(progressOf, () => printed.trimEnd().split('\n').at(-1) ?? '')
    child.on('error', (error) => {
      clearInterval(timer)
      reject(error)
    })
    child.on('close', (code) => {
      clearInterval(timer)
      if (code === 0) resolve(printed)
      else reject(new Error(`\`${[program, ...args].join(' ')}\` ended with ${code}:\n${printed.trim()}`))
    })
  })
}

function showProgress(what: string, lastLine: () => string): NodeJS.Timeout {
  const start = Date.now()
  return setInterval(() => {
    const seconds = Math.round((Date.now() - start) / 1000)
    process.stdout.write(`${what}: ${[`${seconds} s`, lastLine().trim().slice(0, 100)].filter((part) => part !== '').join(', ')}\n`)
  }, everySoOften)
}
