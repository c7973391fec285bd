import { Command, InvalidArgumentError } from 'commander'
import { notEmpty, parse, toCount, toDeckName, toGlob, toPixels } from './parse.js'
import type { Reading } from './reading.js'

export interface PreviewArguments extends Reading {
  readonly command: 'preview'
  /** Default: the usual one, or the next that is free. */
  readonly port?: number
  /** The folder to write the page into, instead of serving it. */
  readonly static?: string
  /** An address with `{file}`, `{line}` and `{column}`; absent where no file is to be opened. */
  readonly editor?: string
}

const usualEditor = 'vscode://file/{file}:{line}:{column}'

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
  // What is published names no place on this machine unless it is asked for.
  const editor = options.editor ?? (options.static === undefined ? usualEditor : 'none')
  const { editor: _, ...rest } = options
  return {
    ...rest,
    ...{ command: 'preview', format: 'text', quiet: false, verbose: false, allowRemovals: true },
    ...(editor !== 'none' && { editor }),
    inputs: inputs.length > 0 ? inputs : ['.']
  }
}

function toPort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0
  if (port < 1 || port > 65_535) throw new InvalidArgumentError('Expected a port from 1 to 65535.')
  return port
}

function toEditor(value: string): string {
  if (value === 'none') return value
  const isAddress = /^[a-z][a-z\d+.-]*:/i.test(value) && !/^(?:javascript|data|vbscript|file):/i.test(value)
  if (!isAddress || !value.includes('{file}')) throw new InvalidArgumentError(`Expected an address such as ${usualEditor}, or none.`)
  return value
}
