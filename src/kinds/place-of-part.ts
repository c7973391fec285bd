import type { CardPlace, Section } from '../cards/section.js'

/**
 * What a card has that is one of several of its section, but its kind and content: the heading is its context, and the section's tags,
 * deck, hint and extra are its own, too. It is known by the heading and its `label`, the plain text of what asks for it there, which no
 * other card of the section may have. `position` is that of the Markdown it is made of (default: the section's).
 */
export function placeOfPart(section: Section, label: string, position = section.placeInside.position): PartPlace {
  const own = { headings: section.place.headings, key: `${section.frontText}\u001f${label}`, label }
  return Object.assign({}, section.placeInside, own, position && { position })
}

/** A card's place with its name. */
export interface PartPlace extends CardPlace {
  readonly key: string
  readonly label: string
}
