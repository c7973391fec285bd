import { cardRules } from './rules/card-rules.js'
import { fileRules } from './rules/file-rules.js'
import { lockRules } from './rules/lock-rules.js'
import { markRules } from './rules/mark-rules.js'
import { mediaRules } from './rules/media-rules.js'
import { shapeRules } from './rules/shape-rules.js'
import { suspicionRules } from './rules/suspicion-rules.js'
import { vaultRules } from './rules/vault-rules.js'

/** Every message about notes, lock and settings, by its permanent id. */
export const rules = {
  ...fileRules,
  ...vaultRules,
  ...cardRules,
  ...shapeRules,
  ...markRules,
  ...suspicionRules,
  ...mediaRules,
  ...lockRules
}

export type RuleId = keyof typeof rules
