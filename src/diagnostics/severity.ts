/** `error`: no package is made. `warning`: something is probably not meant so. `info`: one line worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** A severity as an author may set it for a rule. */
export type SeveritySetting = Severity | 'off'

/** What an author may set for a rule: an error can be lowered only where the rule says so. */
export function settingsFor(rule: { readonly severity: Severity; readonly lowerable?: true }): readonly SeveritySetting[] {
  return rule.severity === 'error' && !rule.lowerable ? ['error'] : ['off', 'info', 'warning', 'error']
}
