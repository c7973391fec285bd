import type { VFile } from 'vfile'
import { collectMessages } from './collect-messages.js'
import type { Report } from './message.js'
import { type SeveritySettings, settleMessages } from './settle-messages.js'
import { tell } from './tell.js'

/** A `Report` that puts each message on a file at once, for a file that is no note: a config, a lock. */
export function createReport(file: VFile, rules?: SeveritySettings): Report {
  return (id, place, ...rest) => {
    const { messages, report } = collectMessages()
    report(id, place, ...rest)
    tell(settleMessages(messages, { rules }), file)
  }
}
