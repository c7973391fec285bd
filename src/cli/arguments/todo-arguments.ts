import { Command } from 'commander'
import { UsageError } from '../usage-error.js'
import { parse, plainFormat } from './parse.js'

export interface TodoArguments {
  readonly command: 'todo'
  /** A file or folder of the project. */
  readonly input: string
  /** All of it is done in Anki. */
  readonly done: boolean
  readonly format: 'text' | 'json'
}

export const todoCommand = () => new Command('build-deck todo').argument('[inputs...]').option('--done', '', false).addOption(plainFormat())

/** `build-deck todo [folder] [--done]` */
export function readTodo(args: readonly string[]): TodoArguments {
  const { inputs, options } = parse<Pick<TodoArguments, 'done' | 'format'>>(todoCommand(), args)
  const [input = '.', second] = inputs
  if (second !== undefined) throw new UsageError(`Two folders \`${input}\` and \`${second}\`, expected one project at a time`)
  return { ...options, command: 'todo', input }
}
