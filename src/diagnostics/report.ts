import type { Node, Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { type RuleId, rules } from './rules.js'
import { type Severity, type SeveritySetting, settingsFor } from './severity.js'

export type Place = Node | Position | Point | undefined
export type Detail<Id extends RuleId> = Parameters<(typeof rules)[Id]['reason']>[0]

/** Reports a problem at a place in a file; the compiler checks that the rule gets the detail it needs. */
export type Report = <Id extends RuleId>(
  id: Id,
  place: Place,
  ...detail: Detail<Id> extends undefined ? [detail?: undefined, cause?: Error] : [detail: Detail<Id>, cause?: Error]
) => void

export type SeveritySettings = Readonly<Partial<Record<RuleId, SeveritySetting>>>

/** A `Report` bound to one file and the author's severities; one that is not allowed counts for nothing. */
export function createReport(file: VFile, settings: SeveritySettings = {}): Report {
  return (id, place, ...rest) => {
    // A kind of the user's may be plain JavaScript.
    if (!Object.hasOwn(rules, id)) throw new TypeError(`a report of rule \`${id}\`, expected one of build-deck, or \`file.message\``)
    const rule = rules[id]
    const set: SeveritySetting | undefined = settings[id]
    const severity = set && settingsFor(rule).includes(set) ? set : rule.severity
    if (severity === 'off') return
    const [detail, cause] = rest
    const message = file.message((rule.reason as (detail: unknown) => string)(detail), {
      ...(place === undefined ? {} : { place: toPlace(place) }),
      ruleId: id,
      source: 'build-deck',
      ...(cause ? { cause } : {})
    })
    message.fatal = fatalOf[severity]
  }
}

/** The severity of a message that `createReport` filed. */
export function severityOf(message: { fatal?: boolean | null | undefined }): Severity {
  return message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info'
}

const fatalOf = { error: true, warning: false, info: undefined } as const

function toPlace(place: Node | Position | Point): Position | Point {
  if ('type' in place) return place.position ?? { line: 1, column: 1 }
  return place
}
