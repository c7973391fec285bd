import type { Terminal } from './terminal.js'

/** Commands that sentences of this program name in backticks, and lists of them at the beginning of an indented line. */
const command = /(?<=`|^ {2})build-deck(?=[ `])/gm

/**
 * Words of this program's own with the commands that they name as they can be typed where it was called: from `npx` and from scripts of
 * a `package.json`, which npm tells by `npm_command`, the shell itself seldom has a `build-deck`.
 */
export function asCalled(text: string, env: Terminal['env']): string {
  return env['npm_command'] ? text.replace(command, 'npx build-deck') : text
}
