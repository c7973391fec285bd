import { Command, InvalidArgumentError } from 'commander'
import { UsageError } from '../usage-error.js'
import { parse, plainFormat } from './parse.js'

interface CheckLock {
  readonly action: 'check'
  /** A file or folder of the project. */
  readonly input: string
  readonly format: 'text' | 'json'
}

interface PruneLock {
  readonly action: 'prune'
  /** A file or folder of the project. */
  readonly input: string
  /** What was removed so many days ago or earlier is forgotten. */
  readonly days: number
}

interface MergeLocks {
  readonly action: 'merge'
  /** Paths of three locks: the first one is written. */
  readonly ours: string
  readonly base: string
  readonly theirs: string
}

/** What is to be done with a lock. */
export type LockArguments = { readonly command: 'lock' } & (CheckLock | PruneLock | MergeLocks)

const usage = '`--check [folder]`, `--prune DAYS|all [folder]` or `--merge OURS BASE THEIRS`'

export const lockCommand = () =>
  new Command('build-deck lock')
    .argument('[paths...]')
    .option('--check', '', false)
    .option('--prune <days>', '', toDays)
    .option('--merge', '', false)
    .addOption(plainFormat())

/** `build-deck lock --check [folder]`, `--prune DAYS|all [folder]`, `--merge OURS BASE THEIRS` */
export function readLockArguments(args: readonly string[]): LockArguments {
  const { inputs, options } = parse<{ check: boolean; prune?: number; merge: boolean; format: 'text' | 'json' }>(lockCommand(), args)
  const { check, prune: days, merge, format } = options
  if ([check, days !== undefined, merge].filter(Boolean).length !== 1)
    throw new UsageError(`No single thing to do with the lock, expected ${usage}`)
  const [input = '.', base, theirs, fourth] = inputs
  if (merge) {
    if (base === undefined || theirs === undefined || fourth !== undefined)
      throw new UsageError(`${inputs.length} locks to merge, expected three: OURS BASE THEIRS`)
    return { command: 'lock', action: 'merge', ours: input, base, theirs }
  }
  if (base !== undefined) throw new UsageError(`Two folders \`${input}\` and \`${base}\`, expected one project at a time`)
  return days === undefined ? { command: 'lock', action: 'check', input, format } : { command: 'lock', action: 'prune', input, days }
}

function toDays(value: string): number {
  if (value === 'all') return 0
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a number of days, or `all`.')
  return Number(value)
}
