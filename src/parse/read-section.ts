import type { Card } from '../cards/card.js'
import type { Section } from '../cards/section.js'
import type { Report } from '../diagnostics/report.js'
import { stockKinds } from '../kinds/index.js'
import type { CardKind } from '../kinds/kind.js'
import { basic } from '../kinds/basic.js'
import type { Attributes } from './attributes.js'

/** Finds the kind of a section, by its class or its shape, and reads its cards. */
export function readSection(section: Section, attributes: Attributes, report: Report): readonly Card[] {
  const kinds = stockKinds as readonly CardKind<Card>[]
  const asked = attributes.classes.flatMap((entry) => {
    const kind = kinds.find(({ classes }) => classes.includes(entry.name))
    return kind ? [{ ...entry, kind }] : []
  })
  const [first, second] = asked
  if (first && second) {
    report('kind-shape-mismatch', second.position, { what: `A second kind \`.${second.name}\``, expected: `only one; \`.${first.name}\` is used` })
  }
  const kind = first?.kind ?? kinds.find((candidate) => candidate.recognises(section)) ?? (basic as CardKind<Card>)
  if (first && !kind.hasShape(section)) {
    report('kind-shape-mismatch', first.position, { what: `\`.${first.name}\` on a section without ${shapes[first.kind.kind] ?? 'its shape'}`, expected: 'that shape below the heading; a basic card is made' })
    return basic.read(section, { report })
  }
  const cards = kind.read(section, { report })
  const takesBothDirections = kind.kind === 'basic' || kind.kind === 'row'
  if (takesBothDirections) return cards
  const takesTyping = kind.kind === 'cloze'
  for (const name of ['reversed', ...(takesTyping ? [] : ['typed'])]) {
    const entry = attributes.classes.find((candidate) => candidate.name === name)
    if (entry) report('kind-shape-mismatch', entry.position, { what: `\`.${name}\` on a ${kind.kind} card`, expected: 'it on a card with one answer' })
  }
  return cards.map((card) => ({ ...card, reversed: false, typed: takesTyping && card.typed }))
}

const shapes: Readonly<Record<string, string>> = {
  list: 'one list',
  comparison: 'one table of two columns or more',
  row: 'one table of two columns or more',
  cloze: 'a gap `{{…}}`'
}
