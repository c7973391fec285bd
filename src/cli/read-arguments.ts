import { Command, Option } from 'commander'
import type { ReportFormat } from '../format-messages.js'
import type { Republish } from '../identity/index.js'
import { type LockArguments, readLockArguments } from './arguments/lock-arguments.js'
import { notEmpty, parse, toCount, toDeckName, toGlob, toOutput, toPixels } from './arguments/parse.js'
import { type PinArguments, readPin } from './arguments/pin-arguments.js'
import { type PreviewArguments, readPreview } from './arguments/preview-arguments.js'
import { partRepublish, type RepublishOptions, toRepublish } from './arguments/republish-option.js'
import { readTodo, type TodoArguments } from './arguments/todo-arguments.js'
import { readWhy, type WhyArguments } from './arguments/why-arguments.js'
import { usage } from './help.js'
import { UsageError } from './usage-error.js'

const stages = ['cards', 'notes', 'package'] as const
const formats = ['text', 'json', 'sarif', 'github'] as const satisfies readonly ReportFormat[]

/** How messages are told. */
export interface Reporting {
  readonly format: ReportFormat
  readonly quiet: boolean
  readonly verbose: boolean
}

/** What is read, and how. */
export interface Reading extends Reporting {
  readonly inputs: readonly string[]
  readonly deck?: string
  readonly config?: string
  readonly exclude: readonly string[]
  readonly maxWarnings?: number
  readonly allowRemovals: boolean
  /** Where what earlier builds found is kept, or `false` where it is not to be used (default: the user's own folder for such). */
  readonly cache?: string | boolean
  /** What lies on the network is fetched, and put into the package. */
  readonly fetchMedia?: boolean
  /** Pixels: wider pictures are scaled. */
  readonly maxImageWidth?: number
  /** How many threads may read notes at the same time, 0 for the main one alone (default: `usualThreads`). */
  readonly threads?: number
  /** Never of a check. */
  readonly republish?: Republish
}

export interface BuildArguments extends Reading {
  readonly command: 'build'
  readonly output?: string
  readonly print?: (typeof stages)[number]
  /** Fails rather than write another lock. */
  readonly frozen: boolean
  /** Errors in the notes keep the whole package from being written. */
  readonly strict: boolean
}

export interface CheckArguments extends Reading {
  readonly command: 'check'
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

/** What the command line says. */
export type Arguments =
  | BuildArguments
  | CheckArguments
  | ExplainArguments
  | PreviewArguments
  | TodoArguments
  | WhyArguments
  | PinArguments
  | LockArguments
  | TrustArguments

/** Throws a `UsageError` on what the command does not know. A file or folder named like a command is meant by `./check`. */
export function readArguments(args: readonly string[]): Arguments {
  const [first, ...rest] = args
  if (first === 'explain') return readExplain(rest)
  if (first === 'preview') return readPreview(rest)
  if (first === 'todo') return readTodo(rest)
  if (first === 'why') return readWhy(rest)
  if (first === 'pin') return readPin(rest)
  if (first === 'lock') return readLockArguments(rest)
  if (first === 'trust') return readTrust(rest)
  if (first === 'check') {
    const { inputs, options } = parse<Options<CheckArguments>>(withReading(new Command('build-deck check')), rest)
    return { ...options, command: 'check', inputs: inputs.length > 0 ? inputs : ['.'] }
  }
  const command = withReading(new Command('build-deck'))
    .option('-o, --output <file>', '', toOutput)
    .addOption(new Option('--print <stage>').choices(stages))
    .option('--frozen', '', false)
    .option('--strict', '', false)
    .option('--republish <text>', '', notEmpty)
    .option('--republish-all', '', false)
  const { inputs, options: read } = parse<Omit<Options<BuildArguments>, 'republish'> & RepublishOptions>(command, partRepublish(args))
  const { republish: _, republishAll: __, ...options } = read
  const republish = toRepublish(read)
  if (inputs.length === 0) {
    const { output } = options
    if (output !== undefined && !output.endsWith('.apkg'))
      throw new UsageError(
        `\`${output}\` after \`-o\` is taken for the package, expected its name there, as in \`${output} -o biology.apkg\``
      )
    throw new UsageError(
      'No input, expected files or folders of notes',
      `\nUsage: ${usage}\n  build-deck notes/ -o biology.apkg\n  build-deck --help\n`
    )
  }
  if (options.print && options.format !== 'text')
    throw new UsageError(`Both \`--print\` and \`--format ${options.format}\` write to standard output, expected one of them`)
  return { ...options, command: 'build', inputs, ...(republish !== undefined && { republish }) }
}

function readExplain(args: readonly string[]): ExplainArguments {
  const { inputs } = parse<object>(new Command('build-deck explain').argument('[rule...]'), args)
  const [rule, second] = inputs
  if (second !== undefined) throw new UsageError(`Two rules \`${rule}\` and \`${second}\`, expected one at a time`)
  return { command: 'explain', ...(rule !== undefined && { rule }) }
}

function readTrust(args: readonly string[]): TrustArguments {
  const command = new Command('build-deck trust').argument('[folder...]').option('--list', '', false).option('--remove', '', false)
  const { inputs, options } = parse<Options<TrustArguments>>(command, args)
  const [folder, second] = inputs
  if (second !== undefined) throw new UsageError(`Two folders \`${folder}\` and \`${second}\`, expected one at a time`)
  if (options.list && (options.remove || folder !== undefined)) throw new UsageError('`--list` beside something else, expected it alone')
  return { ...options, command: 'trust', folder: folder ?? '.' }
}

function withReading(command: Command): Command {
  return command
    .argument('[inputs...]')
    .option('--deck <name>', '', toDeckName)
    .option('--config <file>', '', notEmpty)
    .option('--exclude <glob>', '', (glob: string, globs: readonly string[]) => [...globs, toGlob(glob)], [])
    .addOption(new Option('--format <form>').choices(formats).default('text'))
    .option('-q, --quiet', '', false)
    .option('--verbose', '', false)
    .option('--max-warnings <number>', '', toCount)
    .option('--allow-removals', '', false)
    .option('--fetch-media', '')
    .option('--max-image-width <pixels>', '', toPixels)
    .option('--threads <number>', '', toCount)
    .option('--no-cache')
    .option('--cache <folder>', '', notEmpty)
}

type Options<A extends Arguments> = Omit<A, 'command' | 'inputs'>
