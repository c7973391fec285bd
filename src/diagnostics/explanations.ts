import { cardExplanations } from './explanations/card-explanations.js'
import type { Explanation } from './explanations/explanation.js'
import { fileExplanations } from './explanations/file-explanations.js'
import { lockExplanations } from './explanations/lock-explanations.js'
import { markExplanations } from './explanations/mark-explanations.js'
import { mediaExplanations } from './explanations/media-explanations.js'
import { shapeExplanations } from './explanations/shape-explanations.js'
import { suspicionExplanations } from './explanations/suspicion-explanations.js'
import { vaultExplanations } from './explanations/vault-explanations.js'
import type { RuleId } from './rules.js'

/** Every rule's page. They are long: import them only where they are shown. */
export const explanations: Readonly<Record<RuleId, Explanation>> = {
  ...fileExplanations,
  ...vaultExplanations,
  ...cardExplanations,
  ...shapeExplanations,
  ...markExplanations,
  ...suspicionExplanations,
  ...mediaExplanations,
  ...lockExplanations
}
