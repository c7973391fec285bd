import { PackageError } from '../anki/faults/package-error.js'
import { toVisible } from '../diagnostics/format/to-visible.js'
import { PluginError } from '../diagnostics/plugin-error.js'
import { InputError } from '../files/input-error.js'
import { asCalled } from './as-called.js'
import { colorsFor } from './colors-for.js'
import { toHint } from './expect-command.js'
import { systemSentence } from './system-sentence.js'
import type { Terminal } from './terminal.js'
import { toStack } from './to-stack.js'
import { UsageError } from './usage-error.js'

/** Prints what kept a command from being done, and gives whether that is anything but a bug of this program. */
export function tellError(error: unknown, { stderr, env }: Terminal, isVerbose: boolean): boolean {
  // Only while a package is written is a picture seen to be empty, or to have changed since it was found.
  const isOfMedia = error instanceof PackageError && (error.code === 'media-size' || error.code === 'media-empty')
  const isTold = error instanceof UsageError || error instanceof InputError || error instanceof PluginError || isOfMedia
  const sentence = isTold ? error.message : systemSentence(error)
  const hint = error instanceof UsageError ? error.usage : error instanceof InputError ? toHint(error.input ?? '') : ''
  stderr.write(`${colorsFor(stderr, env).red('error')}  ${asCalled(`${toVisible(sentence ?? bugSentence(error))}\n${hint}`, env)}`)
  if (isVerbose && error instanceof Error) stderr.write(`${toStack(error)}\n`)
  return sentence !== undefined
}

function bugSentence(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `A bug in build-deck (${reason}), not in your notes; nothing is written. Please report it with what \`--verbose\` prints`
}
