import type { CardBase } from '../../cards/card.js'
import type { Section } from '../../cards/section.js'
import { collectSounds } from '../../cards/speech.js'
import type { Report } from '../../diagnostics/message.js'
import { basic } from '../../kinds/basic.js'
import { isTaskList } from '../../kinds/choice.js'
import { stockKinds } from '../../kinds/index.js'
import type { CardKind } from '../../kinds/kind.js'
import type { Kinds } from '../../kinds/kinds.js'
import { findList } from '../../kinds/shape.js'
import type { Source } from '../markdown/source/source.js'
import type { Attributes } from '../marks/attributes/attributes.js'
import { ungap } from '../marks/gaps/ungap.js'
import { unocclude } from '../marks/occlusion/unocclude.js'
import { looksLikeTerms } from '../marks/terms/read-terms.js'
import type { OpenDocument } from './open-document.js'

/** Finds the kind of a section, by its class or its shape, and reads its cards. */
export function readSection(section: Section, attributes: Attributes, document: OpenDocument, kinds: Kinds): readonly CardBase[] {
  const { file, report, source } = document
  const asked = attributes.classes.flatMap((entry) => {
    const kind = kinds.withClass(entry.name)
    return kind || entry.name === 'terms' ? [{ ...entry, kind }] : []
  })
  const [first, second] = asked
  if (first && second && first.name !== second.name && (first.kind !== second.kind || !first.kind)) {
    report('kind-shape-mismatch', second.position, {
      what: `A second kind \`.${second.name}\``,
      expected: `only one; \`.${first.name}\` is used`
    })
  }
  if (first && !first.kind?.hasShape(section)) {
    report('kind-shape-mismatch', first.position, {
      what: `\`.${first.name}\` on a section of another shape`,
      expected: `${first.kind ? (first.kind.shape ?? 'the shape of its kind') : 'a list of terms'} below the heading; a basic card is made`
    })
    return basic.read(asWritten(section, basic, source), { file, report })
  }
  const kind = first?.kind ?? kinds.all.find((candidate) => candidate.recognises(section)) ?? basic
  if (!first && (kind.kind === 'list' || kind.kind === 'overlap') && isTaskList(section)) {
    report('task-list', section.heading)
    return []
  }
  if (!first && kind.kind === 'list') {
    const list = findList(section.body)?.list
    const looks = list && looksLikeTerms(list, source)
    if (looks)
      report('looks-like-terms', list, {
        isQuestions: looks === 'questions',
        items: list.children.filter(({ children }) => children.length > 0).length
      })
  }
  return readAs(kind, section, attributes, document)
}

/** The cards that a kind makes of a section. */
export function readAs(
  kind: CardKind,
  section: Section,
  attributes: Attributes,
  { file, report, source }: OpenDocument
): readonly CardBase[] {
  const read = kind.read(asWritten(section, kind, source), { file, report })
  reportUnheard(read, kind, attributes, report)
  return restrict(read, kind, attributes, report)
}

/** To a kind that reads no gaps, braces show as they stand; to one that hides no regions, so do their lists. */
function asWritten(section: Section, kind: CardKind, source: Source): Section {
  const shown = kind.family === 'occlusion' ? section.body : unocclude(section.body)
  const body = kind.readsGaps ? shown : ungap(shown, source)
  return body === section.body ? section : withBody(section, body)
}

/** A spread would work out `placeInside`, for which few kinds ask. */
function withBody(section: Section, body: Section['body']): Section {
  const { heading, front, frontText, classes, policies, place } = section
  return {
    heading,
    front,
    frontText,
    body,
    classes,
    policies,
    place,
    get placeInside() {
      return section.placeInside
    }
  }
}

/** A class or a voice that no card of the section can be heard by. A setting for a whole file may well fit few of its cards. */
function reportUnheard(cards: readonly CardBase[], kind: CardKind, { classes, keys }: Attributes, report: Report): void {
  const [listen, voice] = [classes.find(({ name }) => name === 'listen'), keys.find(({ name }) => name === 'tts')]
  const isHeard = kind.kind === 'basic' || kind.kind === 'row'
  if (listen && !isHeard && isStock(kind)) {
    const expected = 'it only where a question or a row of a table is heard; it is left out'
    report('kind-shape-mismatch', listen.position, { what: `\`.listen\` on a card of kind \`${kind.kind}\``, expected })
  } else if (listen && cards.length > 0 && cards.every((card) => !hasVoice(card) && collectSounds(kind.content(card)).length === 0)) {
    const expected = 'a sound on it, or `tts=de_DE` for a voice that reads it'
    report('kind-shape-mismatch', listen.position, { what: '`.listen` on a card with nothing to be heard', expected })
  }
  if (voice && (kind.kind === 'cells' || kind.kind === 'overlap')) {
    const expected = 'it only where a voice can read a question or a text with gaps; it is left out'
    report('kind-shape-mismatch', voice.position, { what: `\`tts\` on a card of kind \`${kind.kind}\``, expected })
  }
}

const hasVoice = ({ tts, ttsColumns }: CardBase) => tts !== undefined || ttsColumns !== undefined

const isStock = ({ kind }: CardKind) => stockKinds.some((stock) => stock.kind === kind)

/** Directions and typing mean nothing to kinds whose answer is not one thing: a class there is reported, a setting is not. */
function restrict(cards: readonly CardBase[], { kind, takes = [] }: CardKind, attributes: Attributes, report: Report): readonly CardBase[] {
  const refused = (['reversed', 'typed'] as const).filter((name) => !takes.includes(name))
  if (refused.length === 0) return cards
  for (const name of refused) {
    const entry = attributes.classes.find((candidate) => candidate.name === name)
    if (entry)
      report('kind-shape-mismatch', entry.position, {
        what: `\`.${name}\` on a card of kind \`${kind}\``,
        expected: 'it only where a card has a single answer; it is left out'
      })
  }
  return cards.map((card) => ({
    ...card,
    reversed: card.reversed && takes.includes('reversed'),
    typed: card.typed && takes.includes('typed')
  }))
}
