import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a whole process took. */
export interface Spent {
  /** Seconds of the processor. */
  readonly cpu: number
  /** Bytes at most. */
  readonly memory: number
  /** Bytes, of whatever file; unknown but on Linux. */
  readonly read?: number
}

const hook = `import { readFileSync, writeFileSync } from 'node:fs'
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const read = process.platform === 'linux' ? Number(/^rchar: (\\d+)/.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]) : undefined
  writeFileSync(process.env.BENCH_SPENT, JSON.stringify({ cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS * 1024, read }))
})`

/** Runs a script by Node. */
export function spendNode(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Spent {
  const file = `${cwd}/spent.json`
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`]
  const { status, stderr } = spawnSync(process.execPath, [...preload, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, CI: '', ...env, BENCH_SPENT: file }
  })
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr.slice(-2000)}`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Runs a program that prints what it took. */
export function spendProgram(program: string, args: readonly string[]): Spent {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} failed: ${stderr.slice(-2000)}`)
  const [cpu = Number.NaN, memory = Number.NaN] = stdout.trim().split(' ').map(Number)
  return { cpu, memory }
}
