import { Command } from 'commander'
import { parse, toOutput } from './parse.js'
import { type Reading, withReading } from './reading.js'

export interface WatchArguments extends Reading {
  readonly command: 'watch'
  readonly output?: string
  readonly strict: boolean
  /** Opens the package in Anki once it is built. */
  readonly open: boolean
  /** Looks at all files every second, where the system tells of no changes. */
  readonly poll: boolean
}

export const watchCommand = () =>
  withReading(new Command('build-deck watch'))
    .option('-o, --output <file>', '', toOutput)
    .option('--strict', '', false)
    .option('--open', '', false)
    .option('--poll', '', false)

/** `build-deck watch [file or folder] ...` */
export function readWatch(args: readonly string[]): WatchArguments {
  const { inputs, options } = parse<Omit<WatchArguments, 'command' | 'inputs'>>(watchCommand(), args)
  return { ...options, command: 'watch', inputs: inputs.length > 0 ? inputs : ['.'] }
}
