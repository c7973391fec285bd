import type { Command } from 'commander'
import { rules } from '../../diagnostics/rules.js'
import { initCommand } from '../arguments/init-arguments.js'
import { lockCommand } from '../arguments/lock-arguments.js'
import { diffCommand, inspectCommand } from '../arguments/package-arguments.js'
import { pinCommand } from '../arguments/pin-arguments.js'
import { previewCommand } from '../arguments/preview-arguments.js'
import { statsCommand } from '../arguments/stats-arguments.js'
import { todoCommand } from '../arguments/todo-arguments.js'
import { watchCommand } from '../arguments/watch-arguments.js'
import { whyCommand } from '../arguments/why-arguments.js'
import type { commandNames } from '../command-names.js'
import { buildCommand, checkCommand, completionsCommand, explainCommand, trustCommand } from '../read-arguments.js'
import { shells } from './shells.js'

/** By their names, how the arguments of all commands are read; building has none. */
const commands: Readonly<Record<(typeof commandNames)[number] | '', () => Command>> = {
  '': buildCommand,
  init: initCommand,
  watch: watchCommand,
  preview: previewCommand,
  check: checkCommand,
  explain: explainCommand,
  todo: todoCommand,
  why: whyCommand,
  pin: pinCommand,
  lock: lockCommand,
  trust: trustCommand,
  inspect: inspectCommand,
  diff: diffCommand,
  stats: statsCommand,
  completions: completionsCommand
}

/** Words that stand for inputs, of the commands that take no files. */
const words: Readonly<Record<string, readonly string[]>> = { explain: Object.keys(rules), completions: shells }

/** What `main.ts` answers itself. */
const ofAll: readonly DescribedOption[] = [
  { flags: ['-V', '--version'], takesValue: false, values: [] },
  { flags: ['-h', '--help'], takesValue: false, values: [] }
]

export interface DescribedOption {
  /** `-o`, `--output` */
  readonly flags: readonly string[]
  readonly takesValue: boolean
  /** Empty, where a value is a file or anything. */
  readonly values: readonly string[]
}

export interface DescribedCommand {
  readonly name: string
  readonly options: readonly DescribedOption[]
  /** Empty, where files and folders stand there. */
  readonly inputs: readonly string[]
}

/** What may be typed after which command, from what reads it. */
export function describeCommands(): readonly DescribedCommand[] {
  return Object.entries(commands).map(([name, toCommand]) => ({
    name,
    options: [
      ...toCommand().options.map(({ short, long, required, optional, argChoices }) => ({
        flags: [short, long].filter((flag) => flag !== undefined),
        takesValue: required || optional,
        values: argChoices ?? []
      })),
      ...(name === '' ? ofAll : [])
    ],
    inputs: words[name] ?? []
  }))
}
