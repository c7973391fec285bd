import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Message, OtherPlace, Place, Report } from './message.js'
import { rules } from './rules.js'

/** A `Report` and what it has reported, in its order. */
export interface CollectedMessages {
  readonly messages: Message[]
  readonly report: Report
}

/** For one run of one stage, which gives the messages back as part of its result. */
export function collectMessages(): CollectedMessages {
  const messages: Message[] = []
  return {
    messages,
    report(rule, place, ...rest) {
      const [detail, other] = rest as [detail?: unknown, other?: OtherPlace]
      // A kind of the user's may be plain JavaScript.
      if (!Object.hasOwn(rules, rule)) throw new TypeError(`a report of rule \`${rule}\`, expected one of build-deck, or \`file.message\``)
      const at = toPlace(place)
      messages.push({ rule, ...(at && { place: at }), ...(detail === undefined ? {} : { detail }), ...(other && { other }) })
    }
  }
}

/** What plugins, and kinds of the user's, have reported of a file in its own messages. */
export function pluginMessages({ messages }: VFile): Message[] {
  return messages.map((message) => {
    const { place, reason, source, ruleId, fatal, cause } = message
    const other = cause instanceof VFileMessage ? toOther(cause) : undefined
    return {
      rule: undefined,
      ...(place && { place }),
      plugin: {
        reason,
        ...(source !== undefined && { source }),
        ...(ruleId !== undefined && { ruleId }),
        ...(typeof fatal === 'boolean' && { fatal }),
        ...(other && { other })
      }
    }
  })
}

const toOther = ({ file, place, reason }: VFileMessage): OtherPlace => ({
  ...(file !== undefined && { path: file }),
  ...(place && { place }),
  sentence: reason
})

function toPlace(place: Place): Position | Point | undefined {
  if (place === undefined) return undefined
  if ('type' in place) return place.position ?? { line: 1, column: 1 }
  return place
}
