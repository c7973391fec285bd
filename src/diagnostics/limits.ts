import type { Rule } from './rules/rule.js'
import { type RuleId, rules } from './rules.js'

/** Numbers that an author sets for rules, by their ids and names. */
export type LimitSettings = Readonly<Partial<Record<RuleId, Readonly<Record<string, number>>>>>

/** The rules that have limits. */
export type LimitedRuleId = { [Id in RuleId]: (typeof rules)[Id] extends { readonly limits: object } ? Id : never }[RuleId]

type LimitsOf<Id extends LimitedRuleId> = (typeof rules)[Id] extends { readonly limits: infer L }
  ? { readonly [Name in keyof L]: number }
  : never

/** A rule's limits: the author's, and its own where none is set. */
export type Limits = <Id extends LimitedRuleId>(id: Id) => LimitsOf<Id>

export function createLimits(set: LimitSettings = {}): Limits {
  return (id) => {
    const { limits }: Rule = rules[id]
    return { ...limits, ...set[id] } as never
  }
}

/** The names of a rule's limits; none where it has no limits. */
export const limitNames = (id: RuleId): string[] => Object.keys((rules[id] as Rule).limits ?? {})
