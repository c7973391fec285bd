import type { Message, QuietLines } from './message.js'
import type { Rule } from './rules/rule.js'
import { type RuleId, rules } from './rules.js'
import { type Severity, type SeveritySetting, settingsFor } from './severity.js'

export type SeveritySettings = Readonly<Partial<Record<RuleId, SeveritySetting>>>

/** What decides which messages of a file are told, and how severe they are. */
export interface Told {
  /** The author's severities; one that is not allowed counts for nothing. */
  readonly rules?: SeveritySettings | undefined
  /** Lines on which warnings and infos of a rule are not told, since a comment says so. */
  readonly silences?: readonly QuietLines[]
  /** Lines that are on no card, with the rules that are about cards alone. */
  readonly unread?: readonly QuietLines[]
  /** Opinions are asked for, which no build gives (default: false). */
  readonly isCheck?: boolean
}

/** A message that is told. */
export type SettledMessage = Message & { readonly severity: Severity }

/** Which messages are told, and how severe they are. */
export function settleMessages(messages: readonly Message[], told: Told): SettledMessage[] {
  if (messages.length === 0) return []
  const isUnread = createIsQuiet(told.unread ?? [])
  const isSilent = createIsQuiet(told.silences ?? [])
  return messages.flatMap((message) => {
    const severity = severityIn(message, told)
    const rule = message.rule ?? message.plugin.ruleId ?? ''
    const line = lineOf(message)
    const isTold = severity !== 'off' && !isUnread(rule, line) && (severity === 'error' || !isSilent(rule, line))
    return isTold ? [{ ...message, severity }] : []
  })
}

/** Where a message begins, 1-based; 0 where it is about the whole file. */
export function lineOf({ place }: Message): number {
  return place === undefined ? 0 : 'start' in place ? place.start.line : place.line
}

/** What an error keeps out of the package. */
export function costOf({ rule }: Message): Rule['costs'] {
  const found: Rule | undefined = rule && rules[rule]
  return found?.costs
}

function severityIn(message: Message, { rules: settings = {}, isCheck = false }: Told): SeveritySetting {
  if (message.rule === undefined) return message.plugin.fatal === true ? 'error' : message.plugin.fatal === false ? 'warning' : 'info'
  const rule: Rule = rules[message.rule]
  if (rule.onlyInCheck && !isCheck) return 'off'
  const set = settings[message.rule]
  if (set && settingsFor(rule).includes(set)) return set
  return rule.offByDefault ? 'off' : rule.severity
}

/** Whether a line is quiet for a rule: by rule the stretches in the order of their lines, those that overlap as one. */
export function createIsQuiet(lines: readonly QuietLines[]): (rule: string, line: number) => boolean {
  if (lines.length === 0) return () => false
  const byRule = new Map<string, { first: number; last: number }[]>()
  for (const { rule, first, last } of [...lines].sort((a, b) => a.first - b.first)) {
    const stretches = byRule.get(rule) ?? []
    byRule.set(rule, stretches)
    const before = stretches.at(-1)
    if (before && first <= before.last) before.last = Math.max(before.last, last)
    else stretches.push({ first, last })
  }
  return (rule, line) => {
    const stretches = byRule.get(rule) ?? []
    let [low, high] = [0, stretches.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((stretches[middle]?.last ?? 0) < line) low = middle + 1
      else high = middle
    }
    return (stretches[low]?.first ?? Number.POSITIVE_INFINITY) <= line
  }
}
