import { Command, Option } from 'commander'
import { UsageError } from '../usage-error.js'
import { notEmpty, parse, toDeckName } from './parse.js'

export interface InitArguments {
  readonly command: 'init'
  readonly folder: string
  /** Asks nothing. */
  readonly yes: boolean
  /** Of the deck. */
  readonly name?: string
  readonly id?: string
  readonly cards?: 'headings' | 'marked'
}

export const initCommand = () =>
  new Command('build-deck init')
    .argument('[folder...]')
    .option('-y, --yes', '', false)
    .option('--name <name>', '', toDeckName)
    .option('--id <id>', '', notEmpty)
    .addOption(new Option('--cards <which>').choices(['headings', 'marked']))

/** `build-deck init [folder]` */
export function readInit(args: readonly string[]): InitArguments {
  const { inputs, options } = parse<Omit<InitArguments, 'command' | 'folder'>>(initCommand(), args)
  const [folder = '.', second] = inputs
  if (second !== undefined) throw new UsageError(`Two folders \`${folder}\` and \`${second}\`, expected one at a time`)
  return { ...options, command: 'init', folder }
}
