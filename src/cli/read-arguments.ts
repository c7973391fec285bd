import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { usage } from './help.js'
import { UsageError } from './usage-error.js'

const stages = ['cards', 'notes', 'package'] as const

/** What the command line says. */
export interface Arguments {
  readonly inputs: readonly string[]
  readonly output?: string
  readonly deck?: string
  readonly config?: string
  readonly exclude: readonly string[]
  readonly print?: (typeof stages)[number]
  readonly quiet: boolean
  readonly verbose: boolean
  readonly maxWarnings?: number
}

/** Throws a `UsageError` on what the command does not know. */
export function readArguments(args: readonly string[]): Arguments {
  const command = new Command('build-deck')
    .argument('[inputs...]')
    .option('-o, --output <file>', '', notEmpty)
    .option('--deck <name>', '', notEmpty)
    .option('--config <file>', '', notEmpty)
    .option('--exclude <glob>', '', (glob: string, globs: readonly string[]) => [...globs, glob], [])
    .addOption(new Option('--print <stage>').choices(stages))
    .option('-q, --quiet', '', false)
    .option('--verbose', '', false)
    .option('--max-warnings <number>', '', toCount)
    .helpOption(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
  try {
    command.parse(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) throw new UsageError(toSentence(error.message))
    throw error
  }
  if (command.args.length === 0) {
    throw new UsageError(
      `No input, expected files or folders of notes\n\nUsage: ${usage}\n  build-deck notes/ -o biology.apkg\n  build-deck --help`
    )
  }
  return { inputs: command.args, ...command.opts<Omit<Arguments, 'inputs'>>() }
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
    .replace(/\s*\(Did you mean (.*)\?\)$/s, '; did you mean $1?')
    .replace(/\.$/, '')
    .replaceAll("'", '`')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
