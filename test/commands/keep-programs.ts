import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Printed } from './run-command.js'

export interface Job {
  /** The file of the program. */
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly folder: string
}

/** Processes in which the built program runs job after job, without the third of a second in which Node starts and loads it. */
export interface KeptPrograms {
  run(job: Job): Promise<Printed>
  end(): void
}

const script = fileURLToPath(new URL('kept-program.mjs', import.meta.url))

/** There are as many as there are jobs at once. */
export function keepPrograms(): KeptPrograms {
  const all: ChildProcess[] = []
  const free: ChildProcess[] = []
  const start = () => {
    const child = fork(script, {
      // What a process reads but once, as jobs have it.
      env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', TZ: 'UTC' },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc']
    })
    all.push(child)
    return child
  }
  return {
    async run(job) {
      const child = free.pop() ?? start()
      const printed = await new Promise<Printed>((resolve, reject) => {
        const fail = (code: number | null) =>
          reject(new Error(`The program ended with ${code} at \`${job.args.join(' ')}\`, expected it to stay`))
        child.once('exit', fail)
        child.once('message', (message: Printed) => {
          child.off('exit', fail)
          resolve(message)
        })
        child.send(job)
      })
      free.push(child)
      return printed
    },
    end() {
      for (const child of all) if (child.connected) child.disconnect()
    }
  }
}
