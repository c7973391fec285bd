import { type BuildOptions, compile, memoryHost, severityOf } from '../../src/index.js'

/** What is told of one note: each message as `line severity rule`. */
export async function messagesOf(text: string, options: Partial<BuildOptions> = {}): Promise<string[]> {
  const { files } = await compile('/note.md', { host: memoryHost({ '/note.md': text }), ...options })
  return files.flatMap(({ messages }) => messages.map((message) => `${message.line} ${severityOf(message)} ${message.ruleId}`))
}
