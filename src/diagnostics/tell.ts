import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { OtherPlace } from './message.js'
import type { Replacement, Rule } from './rules/rule.js'
import { rules } from './rules.js'
import type { SettledMessage } from './settle-messages.js'
import type { Severity } from './severity.js'

/** Puts messages on their file, each with its severity and its sentence. */
export function tell(messages: readonly SettledMessage[], file: VFile): VFile {
  for (const settled of messages) {
    const { place, severity } = settled
    const { reason, ruleId, source, other } = toWords(settled)
    const message = file.message(reason, {
      ...(place && { place }),
      ...(ruleId !== undefined && { ruleId }),
      ...(source !== undefined && { source }),
      ...(other && { cause: toCause(other, file) })
    })
    message.fatal = fatalOf[severity]
    const replacement = replacementOf(settled)
    if (replacement) {
      message.actual = replacement.actual
      message.expected = [replacement.expected]
    }
  }
  return file
}

/** The severity of a message on a file. */
export function severityOf(message: { fatal?: boolean | null | undefined }): Severity {
  return message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info'
}

const fatalOf = { error: true, warning: false, info: undefined } as const

interface Words {
  readonly reason: string
  readonly ruleId: string | undefined
  readonly source: string | undefined
  readonly other: OtherPlace | undefined
}

function toWords(message: SettledMessage): Words {
  if (message.rule === undefined) {
    const { reason, ruleId, source, other } = message.plugin
    return { reason, ruleId, source, other }
  }
  const toReason = rules[message.rule].reason as (detail: unknown) => string
  return { reason: toReason(message.detail), ruleId: message.rule, source: 'build-deck', other: message.other }
}

function replacementOf(message: SettledMessage): Replacement | undefined {
  if (message.rule === undefined) return undefined
  const rule: Rule = rules[message.rule]
  return (rule.replacement as ((detail: unknown) => Replacement | undefined) | undefined)?.(message.detail)
}

function toCause({ path, place, sentence }: OtherPlace, file: VFile): VFileMessage {
  const cause = new VFileMessage(sentence, place && { place })
  cause.file = path ?? file.path
  return cause
}
