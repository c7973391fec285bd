import { Command, Option } from 'commander'
import { type InitArguments, readInit } from './arguments/init-arguments.js'
import { type LockArguments, readLockArguments } from './arguments/lock-arguments.js'
import { type DiffArguments, type InspectArguments, readDiff, readInspect } from './arguments/package-arguments.js'
import { notEmpty, parse, toOutput } from './arguments/parse.js'
import { type PinArguments, readPin } from './arguments/pin-arguments.js'
import { type PreviewArguments, readPreview } from './arguments/preview-arguments.js'
import { type Reading, withReading } from './arguments/reading.js'
import { partRepublish, type RepublishOptions, toRepublish } from './arguments/republish-option.js'
import { readStats, type StatsArguments } from './arguments/stats-arguments.js'
import { readTodo, type TodoArguments } from './arguments/todo-arguments.js'
import { readWatch, type WatchArguments } from './arguments/watch-arguments.js'
import { readWhy, type WhyArguments } from './arguments/why-arguments.js'
import { type Shell, shells } from './completions/shells.js'
import { UsageError } from './usage-error.js'

const stages = ['cards', 'notes', 'package'] as const
export interface BuildArguments extends Reading {
  readonly command: 'build'
  /** None where the command stands alone: what that means, `inputsHere` says. */
  readonly inputs: readonly string[]
  readonly output?: string
  readonly print?: (typeof stages)[number]
  /** Fails rather than write another lock. */
  readonly frozen: boolean
  /** Errors in the notes keep the whole package from being written. */
  readonly strict: boolean
  /** Writes nothing, and says what it would write. */
  readonly dryRun: boolean
}

export interface CheckArguments extends Reading {
  readonly command: 'check'
  /** Writes what is surely meant into the notes, where no card changes by it. */
  readonly fix: boolean
  /** With `fix`: prints the edit and writes nothing. */
  readonly dryRun: boolean
  /** Also says which blocks of the notes are on how many cards. */
  readonly coverage: boolean
}

export interface ExplainArguments {
  readonly command: 'explain'
  /** All, if it is left out. */
  readonly rule?: string
}

export interface TrustArguments {
  readonly command: 'trust'
  readonly folder: string
  readonly list: boolean
  readonly remove: boolean
}

export type { Reading, Reporting } from './arguments/reading.js'
export type { InitArguments, WatchArguments }

export interface CompletionsArguments {
  readonly command: 'completions'
  readonly shell: Shell
}

/** What the command line says. */
export type Arguments =
  | BuildArguments
  | WatchArguments
  | InitArguments
  | CheckArguments
  | ExplainArguments
  | PreviewArguments
  | TodoArguments
  | WhyArguments
  | PinArguments
  | LockArguments
  | TrustArguments
  | StatsArguments
  | InspectArguments
  | DiffArguments
  | CompletionsArguments

export const buildCommand = () =>
  withReading(new Command('build-deck'))
    .option('-o, --output <file>', '', toOutput)
    .option('--dry-run', '', false)
    .addOption(new Option('--print <stage>').choices(stages))
    .option('--frozen', '', false)
    .option('--strict', '', false)
    .option('--republish <text>', '', notEmpty)
    .option('--republish-all', '', false)

export const checkCommand = () =>
  withReading(new Command('build-deck check')).option('--fix', '', false).option('--dry-run', '', false).option('--coverage', '', false)

export const explainCommand = () => new Command('build-deck explain').argument('[rule...]')

export const completionsCommand = () => new Command('build-deck completions').argument('[shell...]')

export const trustCommand = () =>
  new Command('build-deck trust').argument('[folder...]').option('--list', '', false).option('--remove', '', false)

/** Throws a `UsageError` on what the command does not know. A file or folder named like a command is meant by `./check`. */
export function readArguments(args: readonly string[]): Arguments {
  const [first, ...rest] = args
  if (first === 'explain') return readExplain(rest)
  if (first === 'preview') return readPreview(rest)
  if (first === 'todo') return readTodo(rest)
  if (first === 'why') return readWhy(rest)
  if (first === 'pin') return readPin(rest)
  if (first === 'lock') return readLockArguments(rest)
  if (first === 'init') return readInit(rest)
  if (first === 'watch') return readWatch(rest)
  if (first === 'completions') return readCompletions(rest)
  if (first === 'trust') return readTrust(rest)
  if (first === 'inspect') return readInspect(rest)
  if (first === 'diff') return readDiff(rest)
  if (first === 'stats') return readStats(rest)
  if (first === 'check') {
    const { inputs, options } = parse<Options<CheckArguments>>(checkCommand(), rest)
    if (options.dryRun && !options.fix) throw new UsageError('`--dry-run` of a check that writes nothing, expected it with `--fix`')
    return { ...options, command: 'check', inputs: inputs.length > 0 ? inputs : ['.'] }
  }
  const { inputs, options: read } = parse<Omit<Options<BuildArguments>, 'republish'> & RepublishOptions>(
    buildCommand(),
    partRepublish(args)
  )
  const { republish: _, republishAll: __, ...options } = read
  const republish = toRepublish(read)
  if (inputs.length === 0) {
    const { output } = options
    if (output !== undefined && !output.endsWith('.apkg'))
      throw new UsageError(
        `\`${output}\` after \`-o\` is taken for the package, expected its name there, as in \`${output} -o biology.apkg\``
      )
  }
  if (options.print && options.format !== 'text')
    throw new UsageError(`Both \`--print\` and \`--format ${options.format}\` write to standard output, expected one of them`)
  return { ...options, command: 'build', inputs, ...(republish !== undefined && { republish }) }
}

function readExplain(args: readonly string[]): ExplainArguments {
  const { inputs } = parse<object>(explainCommand(), args)
  const [rule, second] = inputs
  if (second !== undefined) throw new UsageError(`Two rules \`${rule}\` and \`${second}\`, expected one at a time`)
  return { command: 'explain', ...(rule !== undefined && { rule }) }
}

function readCompletions(args: readonly string[]): CompletionsArguments {
  const [name, second] = parse<object>(completionsCommand(), args).inputs
  const shell = shells.find((each) => each === name)
  if (shell === undefined || second !== undefined)
    throw new UsageError(
      `${name === undefined ? 'No shell' : `\`${[name, second].filter(Boolean).join(' ')}\``}, expected one of \`${shells.join('`, `')}\``
    )
  return { command: 'completions', shell }
}

function readTrust(args: readonly string[]): TrustArguments {
  const { inputs, options } = parse<Options<TrustArguments>>(trustCommand(), args)
  const [folder, second] = inputs
  if (second !== undefined) throw new UsageError(`Two folders \`${folder}\` and \`${second}\`, expected one at a time`)
  if (options.list && (options.remove || folder !== undefined)) throw new UsageError('`--list` beside something else, expected it alone')
  return { ...options, command: 'trust', folder: folder ?? '.' }
}

type Options<A extends Arguments> = Omit<A, 'command' | 'inputs'>
