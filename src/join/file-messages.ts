import { collectMessages } from '../diagnostics/collect-messages.js'
import type { Message, Report } from '../diagnostics/message.js'
import { type SettledMessage, type SeveritySettings, settleMessages } from '../diagnostics/settle-messages.js'
import type { FileResult } from '../file/file-result.js'

/** What is said of each file: by its own result, and by what comes after. */
export interface FileMessages {
  /** For what only the whole build can tell of a file. */
  on(path: string): Report
  /** What is told of a file so far. */
  of(path: string): readonly SettledMessage[]
}

export interface FileMessagesOptions {
  readonly rules: SeveritySettings
  readonly isCheck: boolean
}

/** Starts with the messages of the results; these stay as they are. */
export function createFileMessages(results: readonly FileResult[], { rules, isCheck }: FileMessagesOptions): FileMessages {
  const resultOf = new Map(results.map((result) => [result.path, result]))
  const added = new Map<string, ReturnType<typeof collectMessages>>()
  const open = (path: string) => {
    const collected = added.get(path) ?? collectMessages()
    added.set(path, collected)
    return collected
  }
  return {
    on: (path) => open(path).report,
    of(path) {
      const result = resultOf.get(path)
      const messages: readonly Message[] = [...(result?.messages ?? []), ...(added.get(path)?.messages ?? [])]
      return settleMessages(messages, { rules, isCheck, silences: result?.silences ?? [], unread: result?.unread ?? [] })
    }
  }
}
