import { toVisible } from '../diagnostics/format/to-visible.js'

/** The last line of a build that only tries: which files it would write. */
export function toDryRunText(wouldWrite: readonly string[]): string {
  const names = wouldWrite.map((name) => `\`${toVisible(name)}\``).join(' and ')
  return names === ''
    ? 'Nothing is written, and nothing would be: all is as it was\n'
    : `Nothing is written; ${names} would be, without \`--dry-run\`\n`
}
