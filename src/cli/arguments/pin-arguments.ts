import { Command } from 'commander'
import { UsageError } from '../usage-error.js'
import { notEmpty, parse } from './parse.js'

export interface PinArguments {
  readonly command: 'pin'
  readonly inputs: readonly string[]
  readonly config?: string
  readonly exclude: readonly string[]
  /** Only cards whose wording is likely to change. */
  readonly likely: boolean
  /** Prints the edit and writes nothing. */
  readonly dryRun: boolean
}

export const pinCommand = () =>
  new Command('build-deck pin')
    .argument('[inputs...]')
    .option('--config <file>', '', notEmpty)
    .option('--exclude <glob>', '', (glob: string, globs: readonly string[]) => [...globs, glob], [])
    .option('--likely', '', false)
    .option('--dry-run', '', false)

/** `build-deck pin <file or folder> ...` */
export function readPin(args: readonly string[]): PinArguments {
  const { inputs, options } = parse<Omit<PinArguments, 'command' | 'inputs'>>(pinCommand(), args)
  if (inputs.length === 0)
    throw new UsageError('No input, expected the files or folders whose cards get an id', '\n  build-deck pin --dry-run notes/\n')
  return { ...options, command: 'pin', inputs }
}
