import type { Node, Point, Position } from 'unist'
import type { RuleId, rules } from './rules.js'

export type Place = Node | Position | Point | undefined
export type Detail<Id extends RuleId> = Parameters<(typeof rules)[Id]['reason']>[0]

/** Another place that a message is about. */
export interface OtherPlace {
  /** As reports name the file (default: the message's own file). */
  readonly path?: string
  readonly place?: Position | Point
  readonly sentence: string
}

/** What a rule found, as plain data: its severity and its sentence come when it is told. */
export interface RuleMessage {
  readonly rule: RuleId
  /** Absent where it is about the whole file. */
  readonly place?: Position | Point
  /** What the rule's sentence needs. */
  readonly detail?: unknown
  readonly other?: OtherPlace
}

/** What a plugin of the user's told. */
export interface PluginMessage {
  readonly rule: undefined
  readonly place?: Position | Point
  readonly plugin: {
    readonly reason: string
    readonly source?: string
    readonly ruleId?: string
    readonly fatal?: boolean
    readonly other?: OtherPlace
  }
}

/** What is to be said of a file, as plain data. */
export type Message = RuleMessage | PluginMessage

/** Lines of a file on which the messages of a rule are not told. Counts from 1; both are among them. */
export interface QuietLines {
  readonly rule: string
  readonly first: number
  readonly last: number
}

/** Reports a problem at a place in a file; the compiler checks that the rule gets the detail it needs. */
export type Report = <Id extends RuleId>(
  id: Id,
  place: Place,
  ...detail: Detail<Id> extends undefined ? [detail?: undefined, other?: OtherPlace] : [detail: Detail<Id>, other?: OtherPlace]
) => void
