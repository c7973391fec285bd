import { Command, InvalidArgumentError } from 'commander'
import { anEditor, isEditor } from './editor.js'
import { notEmpty, parse, toCount, toDeckName, toGlob, toPixels } from './parse.js'
import type { Reading } from './reading.js'

export interface PreviewArguments extends Reading {
  readonly command: 'preview'
  /** Default: the usual one, or the next that is free. */
  readonly port?: number
  /** The folder to write the page into, instead of serving it. */
  readonly static?: string
  /** An address with `{file}`, `{line}` and `{column}`, or `none` (default: what the environment says). */
  readonly editor?: string
}

export const previewCommand = () =>
  new Command('build-deck preview')
    .argument('[inputs...]')
    .option('--port <number>', '', toPort)
    .option('--static <folder>', '', notEmpty)
    .option('--editor <address>', '', toEditor)
    .option('--deck <name>', '', toDeckName)
    .option('--config <file>', '', notEmpty)
    .option('--exclude <glob>', '', (glob: string, globs: readonly string[]) => [...globs, toGlob(glob)], [])
    .option('--fetch-media', '')
    .option('--max-image-width <pixels>', '', toPixels)
    .option('--threads <number>', '', toCount)
    .option('--no-cache')
    .option('--cache <folder>', '', notEmpty)

/** `build-deck preview [options] [file or folder] ...` */
export function readPreview(args: readonly string[]): PreviewArguments {
  const { inputs, options } = parse<Omit<PreviewArguments, 'command' | 'inputs'>>(previewCommand(), args)
  return {
    ...options,
    ...{ command: 'preview', format: 'text', quiet: false, verbose: false, allowRemovals: true },
    inputs: inputs.length > 0 ? inputs : ['.']
  }
}

function toPort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0
  if (port < 1 || port > 65_535) throw new InvalidArgumentError('Expected a port from 1 to 65535.')
  return port
}

function toEditor(value: string): string {
  if (!isEditor(value)) throw new InvalidArgumentError(`Expected ${anEditor}.`)
  return value
}
