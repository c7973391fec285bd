/** A unified plugin or a kind of the user's that fails on a note. Its message is a sentence for the user, its cause what was thrown. */
export class PluginError extends Error {
  override readonly name = 'PluginError'

  constructor(option: 'remarkPlugins' | 'rehypePlugins' | 'kinds', place: string, cause: unknown) {
    const message = cause instanceof Error ? cause.message : String(cause)
    const reason = message.trim().replace(/\s*[\r\n]\s*/g, ' ')
    const subject = option === 'kinds' ? 'A kind' : 'A plugin'
    super(`${subject} in \`${option}\` failed ${place} (${reason}), expected it to work or to report with \`file.message\``, { cause })
  }
}
