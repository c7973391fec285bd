import { spawn } from 'node:child_process'

/** Runs a program to its end and gives what it printed; rejects with that if the exit code is not 0. */
export function runProgram(program: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
      })
    }
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(printed)
      else reject(new Error(`\`${[program, ...args].join(' ')}\` ended with ${code}:\n${printed.trim()}`))
    })
  })
}
