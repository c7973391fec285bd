import type { Section } from '../../cards/section.js'
import { type Attributes, hasClass } from '../marks/attributes/attributes.js'
import type { TermsMode } from '../marks/mark.js'
import type { Placement } from './placement.js'

/** Whether a class asks for a kind of card. */
export const namesKind = (attributes: Attributes, { kinds }: Placement): boolean =>
  attributes.classes.some(({ name }) => name === 'terms' || kinds.withClass(name) !== undefined)

/** What the classes and settings ask of the kind that reads a section. */
export const askedOf = ({ classes }: Attributes, { settings }: Placement): Pick<Section, 'classes' | 'policies'> => ({
  classes: new Set(classes.map(({ name }) => name)),
  policies: { lists: settings.lists ?? 'recall', tables: settings.tables ?? 'rows' }
})

/** How the lists of a section are looked through for terms. */
export function termsMode(attributes: Attributes, placement: Placement): TermsMode {
  if (hasClass(attributes, 'terms')) return 'class'
  return placement.settings.lists === 'terms' && !namesKind(attributes, placement) ? 'policy' : undefined
}
