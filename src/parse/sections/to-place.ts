import type { Position } from 'unist'
import type { ContextLevel } from '../../cards/card.js'
import type { CardPlace } from '../../cards/section.js'
import type { Attributes, Placed } from '../marks/attributes/attributes.js'
import { settingShapes } from '../settings/read-settings.js'
import type { SettingShape } from '../settings/setting-shapes.js'
import { toDeck } from '../settings/to-deck.js'
import { toTag } from '../settings/to-tag.js'
import { voice } from '../settings/voice.js'
import type { ParsedDocument } from './parsed-document.js'
import type { Placement } from './placement.js'
import type { Blocks } from './read-blocks.js'

/** Where a card stands in its section. */
export interface CardStanding {
  readonly attributes: Attributes
  /** Under the heading, which is its context then; else the heading asks. */
  readonly isInside: boolean
  /** Items of an outline below the headings that it stands under, outermost first (default: none). */
  readonly above?: readonly ContextLevel[]
  readonly position: Position | undefined
}

export interface PlaceSources extends Omit<CardStanding, 'isInside' | 'above'> {
  readonly document: ParsedDocument
  readonly placement: Placement
  /** Title and headings above the card, outermost first. */
  readonly levels: readonly ContextLevel[]
  readonly blocks: Pick<Blocks, 'hint' | 'extra' | 'source'>
  /** As the author wrote them, without the attributes'. */
  readonly tags: readonly string[]
}

/** What a card has from where it stands: context, deck, tags, and what its attributes say. */
export function toPlace({ document, placement, levels, attributes, blocks, tags, position }: PlaceSources): CardPlace {
  const { settings } = placement
  const value = (name: string) => attributes.keys.find((key) => key.name === name)?.value
  const has = (name: string) => attributes.classes.some((entry) => entry.name === name)
  const [id] = idsOf(attributes)
  // What cannot be taken has been reported, and counts as absent.
  const read = <T>(name: string, shape: SettingShape<T>) => {
    const written = value(name)
    return written === undefined ? undefined : shape.read(written, () => undefined)
  }
  const lang = read('lang', settingShapes.lang) ?? settings.lang
  const tts = read('tts', voice) ?? settings.tts
  const noteType = [value('noteType'), settings.noteType].find((name) => name !== undefined && placement.kinds.noteTypes.includes(name))
  return {
    type: 'card',
    path: document.path,
    ...(id ? { id: id.name, data: { idPosition: id.position } } : {}),
    context: toContext(levels, placement),
    headings: levels.map((level) => level.text),
    deck: toDeck(value('deck'), placement.rootDeck, placement.deck),
    tags: unite([...tags, ...tagsIn(attributes)].map(toTag)),
    hint: blocks.hint,
    extra: blocks.extra,
    source: blocks.source,
    footnotes: document.footnotes,
    reversed: has('reversed') || settings.reversed === true,
    typed: has('typed') || settings.typed === true,
    ...(has('new') ? { fresh: true } : {}),
    ...(typeof tts === 'string' ? { tts } : tts ? { ttsColumns: tts } : {}),
    ...(noteType === undefined ? {} : { noteType }),
    ...(settings.articles ? { articles: settings.articles } : {}),
    ...(has('listen') || settings.listen === true ? { listen: true } : {}),
    ...(lang ? { lang } : document.writtenIn ? { writtenIn: document.writtenIn } : {}),
    ...(position ? { position } : {})
  }
}

/** The tags of `tags="one two"`, as the author wrote them. */
export const tagsIn = ({ keys }: Attributes): string[] =>
  keys.filter(({ name }) => name === 'tags').flatMap(({ value }) => value.split(/[\s,]+/))

/** Each once: Anki takes tags that differ in case for one. */
function unite(tags: readonly string[]): string[] {
  const byCase = new Map<string, string>()
  for (const tag of tags) if (tag !== '' && !byCase.has(tag.toLowerCase())) byCase.set(tag.toLowerCase(), tag)
  return [...byCase.values()]
}

/** The first id is the card's; any other is reported once, where the attributes are read. */
export function idsOf({ ids, keys }: Attributes): readonly Placed[] {
  return [...ids, ...keys.filter(({ name }) => name === 'id').map(({ value, position }) => ({ name: value, position }))]
}

/** The levels that are shown. The title is left out where the root deck says the same. */
function toContext(levels: readonly ContextLevel[], { settings, rootDeck, title }: Placement): ContextLevel[] {
  const mode = settings.context ?? 'title'
  if (mode === 'none') return []
  const showsTitle = mode === 'title' && title.text !== rootDeck && title.text !== rootDeck.split('::').at(-1)
  return levels.filter((level) => level.text !== '' && (level !== title || showsTitle))
}
