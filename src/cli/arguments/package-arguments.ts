import { Command, InvalidArgumentError, Option } from 'commander'
import type { CardGeneration } from '../../anki/index.js'
import { UsageError } from '../usage-error.js'
import { parse, plainFormat } from './parse.js'

type Format = 'text' | 'json'

export interface InspectArguments {
  readonly command: 'inspect'
  /** Path of a package or collection. */
  readonly file: string
  readonly format: Format
}

export interface DiffArguments {
  readonly command: 'diff'
  /** Paths of the package that Anki has, and of the one that is to be imported. */
  readonly before: string
  readonly after: string
  readonly format: Format
  /** All changes, and not the first of each kind. */
  readonly verbose: boolean
  readonly anki: CardGeneration
}

interface PlainOptions {
  readonly format: Format
  readonly json: boolean
}

/** `--json`, as other programs have it, besides `--format json`. */
const withFormat = (command: Command) => command.addOption(plainFormat()).option('--json', '', false)
const toFormat = ({ format, json }: PlainOptions): Format => (json ? 'json' : format)

export const inspectCommand = () => withFormat(new Command('build-deck inspect').argument('[file...]'))

/** `build-deck inspect FILE.apkg` */
export function readInspect(args: readonly string[]): InspectArguments {
  const { inputs, options } = parse<PlainOptions>(inspectCommand(), args)
  const [file, second] = inputs
  if (file === undefined) throw new UsageError('No package, expected its file', '\n  build-deck inspect biology.apkg\n')
  if (second !== undefined)
    throw new UsageError(
      `Two packages \`${file}\` and \`${second}\`, expected one`,
      `What an import of one over the other does, \`build-deck diff\` says\n`
    )
  return { command: 'inspect', file, format: toFormat(options) }
}

const generations: ReadonlyMap<string, CardGeneration> = new Map([
  ['2.1.54', '2.1.54'],
  ['24.06', '24.06'],
  ['current', 'current']
])

export const diffCommand = () =>
  withFormat(new Command('build-deck diff').argument('[files...]'))
    .option('--verbose', '', false)
    .addOption(new Option('--anki <version>').argParser(toGeneration).default('current'))

/** `build-deck diff OLD.apkg NEW.apkg` */
export function readDiff(args: readonly string[]): DiffArguments {
  const { inputs, options } = parse<PlainOptions & Pick<DiffArguments, 'verbose' | 'anki'>>(diffCommand(), args)
  const [before, after, third] = inputs
  if (before === undefined || after === undefined || third !== undefined)
    throw new UsageError(
      `${inputs.length === 1 ? 'One package' : `${inputs.length === 0 ? 'No' : inputs.length} packages`} to compare, expected two: the one that Anki has, and the one that it is to import`,
      '\n  build-deck diff old.apkg new.apkg\n'
    )
  return { command: 'diff', before, after, format: toFormat(options), verbose: options.verbose, anki: options.anki }
}

function toGeneration(value: string): CardGeneration {
  const generation = generations.get(value)
  if (generation === undefined)
    throw new InvalidArgumentError(`Expected one of those that were tried: ${[...generations.keys()].join(', ')}.`)
  return generation
}
