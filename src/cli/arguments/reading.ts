import { type Command, Option } from 'commander'
import type { ReportFormat } from '../../format-messages.js'
import type { Republish } from '../../identity/index.js'
import { notEmpty, toCount, toDeckName, toGlob, toPixels } from './parse.js'

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
  readonly allowRemovals: boolean
  /** Where what earlier builds found is kept, or `false` where it is not to be used (default: the user's own folder for such). */
  readonly cache?: string | boolean
  /** What lies on the network is fetched, and put into the package. */
  readonly fetchMedia?: boolean
  /** Pixels: wider pictures are scaled. */
  readonly maxImageWidth?: number
  /** How many threads may read notes at the same time, 0 for the main one alone (default: `usualThreads`). */
  readonly threads?: number
  /** Never of a check. */
  readonly republish?: Republish
}

/** Gives a command the options of all that read notes. */
export function withReading(command: Command): Command {
  return command
    .argument('[inputs...]')
    .option('--deck <name>', '', toDeckName)
    .option('--config <file>', '', notEmpty)
    .option('--exclude <glob>', '', (glob: string, globs: readonly string[]) => [...globs, toGlob(glob)], [])
    .addOption(new Option('--format <form>').choices(formats).default('text'))
    .option('-q, --quiet', '', false)
    .option('--verbose', '', false)
    .option('--max-warnings <number>', '', toCount)
    .option('--allow-removals', '', false)
    .option('--fetch-media', '')
    .option('--max-image-width <pixels>', '', toPixels)
    .option('--threads <number>', '', toCount)
    .option('--no-cache')
    .option('--cache <folder>', '', notEmpty)
}
