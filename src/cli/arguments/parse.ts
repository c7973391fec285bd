import { type Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { aSimpleGlob, isSimpleGlob } from '../../files/is-simple-glob.js'
import { toLevels } from '../../parse/to-deck.js'
import { UsageError } from '../usage-error.js'

/** What stands on the command line besides options, and the options. Throws a `UsageError` on what the command does not know. */
export function parse<T extends object>(
  command: Command,
  args: readonly string[]
): { readonly inputs: readonly string[]; readonly options: T } {
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

/** `--format text` or `json`, of a command that tells no messages of its own. */
export const plainFormat = () => new Option('--format <form>').choices(['text', 'json']).default('text')

export function notEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Expected some text.')
  return value
}

export function toDeckName(value: string): string {
  if (toLevels(notEmpty(value)).length === 0) throw new InvalidArgumentError('Expected the name of a deck.')
  return value
}

export function toGlob(value: string): string {
  if (value === '' || !isSimpleGlob(value)) throw new InvalidArgumentError(`Expected ${aSimpleGlob}.`)
  return value
}

export function toCount(value: string): number {
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
