/** `error`: no package is made. `warning`: something is probably not meant so. `info`: one line worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** A severity as an author may set it for a rule. */
export type SeveritySetting = Severity | 'off'
