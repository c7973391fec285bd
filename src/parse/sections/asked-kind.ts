import { type Attributes, hasClass } from '../marks/attributes/attributes.js'
import type { TermsMode } from '../marks/mark.js'
import type { Placement } from './placement.js'

/** Whether a class asks for a kind of card. */
export const namesKind = (attributes: Attributes, { kinds }: Placement): boolean =>
  attributes.classes.some(({ name }) => name === 'terms' || kinds.withClass(name) !== undefined)

/** How the lists of a section are looked through for terms. */
export function termsMode(attributes: Attributes, placement: Placement): TermsMode {
  if (hasClass(attributes, 'terms')) return 'class'
  return placement.settings.lists === 'terms' && !namesKind(attributes, placement) ? 'policy' : undefined
}
