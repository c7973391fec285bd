import { Command } from 'commander'
import { UsageError } from '../usage-error.js'
import { parse, toPageName, toPositive } from './parse.js'
import { type Reading, withReading } from './reading.js'

export interface StatsArguments extends Reading {
  readonly command: 'stats'
  /** Cards that are learnt a day (default: 20, as in Anki). */
  readonly new: number
  readonly json: boolean
  /** Where a page with the numbers is written, in place of printing them. */
  readonly html?: string
}

export const statsCommand = () =>
  withReading(new Command('build-deck stats'))
    .option('--new <number>', '', toPositive, 20)
    .option('--json', '', false)
    .option('--html <file>', '', toPageName)

/** `build-deck stats [file or folder] ...` */
export function readStats(args: readonly string[]): StatsArguments {
  const { inputs, options } = parse<Omit<StatsArguments, 'command' | 'inputs'>>(statsCommand(), args)
  if (options.format !== 'text' && options.format !== 'json')
    throw new UsageError(`\`--format ${options.format}\` is for messages, of which these are none, expected \`text\` or \`json\``)
  return { ...options, command: 'stats', inputs: inputs.length > 0 ? inputs : ['.'] }
}
