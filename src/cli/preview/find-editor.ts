import { anEditor, isEditor, usualEditor } from '../arguments/editor.js'
import type { PreviewArguments } from '../arguments/preview-arguments.js'
import type { Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

const variable = 'BUILD_DECK_EDITOR'

/**
 * The address that opens a file of notes; `undefined` where none is to be opened. Which editor it is, is the choice of who looks, and neither
 * the notes' nor their config's: that may come from a stranger, and would name a program to be started. Throws a `UsageError` on what is none.
 */
export function findEditor({ editor, static: folder }: PreviewArguments, env: Terminal['env']): string | undefined {
  // What is published names no place on this machine unless it is asked for.
  const told = editor ?? (folder === undefined ? env[variable] || usualEditor : 'none')
  if (!isEditor(told)) throw new UsageError(`The environment variable ${variable} is \`${told}\`, expected ${anEditor}`)
  return told === 'none' ? undefined : told
}
