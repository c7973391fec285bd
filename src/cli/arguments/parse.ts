import { type Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { aSimpleGlob, isSimpleGlob } from '../../files/is-simple-glob.js'
import { toLevels } from '../../parse/settings/to-deck.js'
import { toHint } from '../expect-command.js'
import { UnknownOptionError, UsageError } from '../usage-error.js'

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
    if (error instanceof CommanderError) throw toUsageError(error, command.name())
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

export function toPositive(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError('Expected a whole number from 1 on.')
  return Number(value)
}

/** The name of a page, which no note has. */
export function toPageName(value: string): string {
  if (!/\.html?$/i.test(value)) throw new InvalidArgumentError('Expected a name that ends in `.html`.')
  return value
}

export function toPixels(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError('Expected a width in pixels, such as 1600.')
  return Number(value)
}

/** The name of a package, which no option is: what is missing would go unseen else. */
export function toOutput(value: string): string {
  if (value.startsWith('-') && !value.endsWith('.apkg')) throw withoutValue('-o, --output <file>')
  return notEmpty(value)
}

const withoutValue = (flags: string) =>
  new UsageError(`Option \`${flags}\` without its value, expected one after it${flags.startsWith('-o') ? ', as in `-o biology.apkg`' : ''}`)

/** What people write for options of this program. */
const meant: ReadonlyMap<string, string> = new Map([['-v', '`-V` for the version, or `--verbose` for what changed in each card']])

function toUsageError({ code, message }: CommanderError, command: string): UsageError {
  const [, quoted = ''] = /'([^']+)'/.exec(message) ?? []
  if (code === 'commander.optionMissingArgument') return withoutValue(quoted)
  if (code !== 'commander.unknownOption') return new UsageError(toSentence(message))
  const expected = meant.get(quoted)
  if (expected !== undefined) return new UsageError(`Unknown option \`${quoted}\`, expected ${expected}`)
  return new UnknownOptionError(toSentence(message), toHint(quoted.replace(/^--/, '')), quoted, command)
}

/** Commander's words in this project's form: `Unknown option '--dek'; did you mean --deck?` */
function toSentence(message: string): string {
  const [, flags = '', value = '', choices, expected] =
    /^(?:error: )?option '([^']*)' argument '(.*)' is invalid\. (?:Allowed choices are (.+)|Expected (.+))\.$/s.exec(message) ?? []
  const flag = /--[\w-]+/.exec(flags)?.[0] ?? flags
  const found = value === '' ? 'Nothing' : `\`${value}\``
  if (choices !== undefined) return `${found} after \`${flag}\`, expected one of \`${choices.replaceAll(', ', '`, `')}\``
  if (expected !== undefined) return `${found} after \`${flag}\`, expected ${expected}`
  const words = message
    .replace(/^error: /, '')
    .replace(/\s\(Did you mean ([^(]*)\?\)$/, '; did you mean $1?')
    .replace(/\.$/, '')
    .replaceAll("'", '`')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
