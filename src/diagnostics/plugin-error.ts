/** A unified plugin of the user's that fails on a note. Its message is a sentence for the user, its cause what the plugin threw. */
export class PluginError extends Error {
  override readonly name = 'PluginError'

  constructor(option: 'remarkPlugins' | 'rehypePlugins', place: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`A plugin in \`${option}\` failed ${place} (${reason}), expected it to work or to report with \`file.message\``, { cause })
  }
}
