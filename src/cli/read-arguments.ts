import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { ReportFormat } from '../format-messages.js'
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
}

export interface BuildArguments extends Reading {
  readonly command: 'build'
  readonly output?: string
  readonly print?: (typeof stages)[number]
}

export interface CheckArguments extends Reading {
  readonly command: 'check'
}

export interface ExplainArguments {
  readonly command: 'explain'
  /** All, if it is left out. */
  readonly rule?: string
}

/** What the command line says. */
export type Arguments = BuildArguments | CheckArguments | ExplainArguments

/** Throws a `UsageError` on what the command does not know. A file or folder named like a command is meant by `./check`. */
export function readArguments(args: readonly string[]): Arguments {
  const [first, ...rest] = args
  if (first === 'explain') return readExplain(rest)
  if (first === 'check') {
    const { inputs, options } = parse<Options<CheckArguments>>(withReading(new Command('build-deck check')), rest)
    return { ...options, command: 'check', inputs: inputs.length > 0 ? inputs : ['.'] }
  }
  const command = withReading(new Command('build-deck'))
    .option('-o, --output <file>', '', notEmpty)
    .addOption(new Option('--print <stage>').choices(stages))
  const { inputs, options } = parse<Options<BuildArguments>>(command, args)
  if (inputs.length === 0) {
    throw new UsageError(
      `No input, expected files or folders of notes\n\nUsage: ${usage}\n  build-deck notes/ -o biology.apkg\n  build-deck --help`
    )
  }
  if (options.print && options.format !== 'text')
    throw new UsageError(`Both \`--print\` and \`--format ${options.format}\` write to standard output, expected one of them`)
  return { ...options, command: 'build', inputs }
}

function readExplain(args: readonly string[]): ExplainArguments {
  const { inputs } = parse<object>(new Command('build-deck explain').argument('[rule...]'), args)
  const [rule, second] = inputs
  if (second !== undefined) throw new UsageError(`Two rules \`${rule}\` and \`${second}\`, expected one at a time`)
  return { command: 'explain', ...(rule !== undefined && { rule }) }
}

function withReading(command: Command): Command {
  return command
    .argument('[inputs...]')
    .option('--deck <name>', '', notEmpty)
    .option('--config <file>', '', notEmpty)
    .option('--exclude <glob>', '', (glob: string, globs: readonly string[]) => [...globs, glob], [])
    .addOption(new Option('--format <form>').choices(formats).default('text'))
    .option('-q, --quiet', '', false)
    .option('--verbose', '', false)
    .option('--max-warnings <number>', '', toCount)
}

type Options<A extends Arguments> = Omit<A, 'command' | 'inputs'>

function parse<T extends object>(command: Command, args: readonly string[]): { inputs: readonly string[]; options: T } {
  command
    .helpOption(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
  try {
    command.parse(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) throw new UsageError(toSentence(error.message))
    throw error
  }
  return { inputs: command.args, options: command.opts<T>() }
}

function notEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Expected some text.')
  return value
}

function toCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number from 0 on.')
  return Number(value)
}

/** Commander's words in this project's form: `Unknown option '--dek'; did you mean --deck?` */
function toSentence(message: string): string {
  const words = message
    .replace(/^error: /, '')
    .replace(/\s\(Did you mean ([^(]*)\?\)$/, '; did you mean $1?')
    .replace(/\.$/, '')
    .replaceAll("'", '`')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
