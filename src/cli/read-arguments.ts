import { Command, Option } from 'commander'
import { type LockArguments, readLockArguments } from './arguments/lock-arguments.js'
import { notEmpty, parse, toOutput } from './arguments/parse.js'
import { type PinArguments, readPin } from './arguments/pin-arguments.js'
import { type PreviewArguments, readPreview } from './arguments/preview-arguments.js'
import { type Reading, withReading } from './arguments/reading.js'
import { partRepublish, type RepublishOptions, toRepublish } from './arguments/republish-option.js'
import { readTodo, type TodoArguments } from './arguments/todo-arguments.js'
import { readWhy, type WhyArguments } from './arguments/why-arguments.js'
import { usage } from './help.js'
import { UsageError } from './usage-error.js'

const stages = ['cards', 'notes', 'package'] as const

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

export type { Reading, Reporting } from './arguments/reading.js'

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

type Options<A extends Arguments> = Omit<A, 'command' | 'inputs'>
