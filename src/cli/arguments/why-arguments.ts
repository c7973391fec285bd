import { Command } from 'commander'
import { UsageError } from '../usage-error.js'
import { notEmpty, parse, plainFormat } from './parse.js'

export interface WhyArguments {
  readonly command: 'why'
  /** `notes/heart.md:12`, what a card asks, or its `Id`. */
  readonly card: string
  /** A file or folder of the project, where `card` is no place. */
  readonly input: string
  readonly config?: string
  readonly format: 'text' | 'json'
}

export const whyCommand = () =>
  new Command('build-deck why').argument('[inputs...]').option('--config <file>', '', notEmpty).addOption(plainFormat())

/** `build-deck why <card> [folder]` */
export function readWhy(args: readonly string[]): WhyArguments {
  const { inputs, options } = parse<Pick<WhyArguments, 'config' | 'format'>>(whyCommand(), args)
  const [card, input = '.', third] = inputs
  if (card === undefined || card.trim() === '')
    throw new UsageError(
      'No card, expected its place, its question or its Id',
      '\n  build-deck why notes/heart.md:12\n  build-deck why "Where is the apex?" notes/\n'
    )
  if (third !== undefined)
    throw new UsageError(`\`${third}\` after \`${card}\` and \`${input}\`, expected a question in quotation marks and one folder`)
  return { ...options, command: 'why', card, input }
}
