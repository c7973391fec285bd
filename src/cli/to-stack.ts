import { toVisible } from '../diagnostics/format/to-visible.js'

/** What an error and its causes say, and where they come from, for a report of it; names of files in it may be a stranger's. */
export function toStack(error: Error): string {
  const { name, message, cause } = error
  const code = 'code' in error ? ` (${error.code})` : ''
  // The stack begins with the message, which may hold line ends of its own.
  const stack = error.stack ?? ''
  const frames = stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .slice(1)
  const below = cause instanceof Error ? [`Caused by ${toStack(cause)}`] : []
  return [toVisible(`${name}: ${message}${code}`), ...frames.map(toVisible), ...below].join('\n')
}
