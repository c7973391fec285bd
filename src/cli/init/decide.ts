import { basename } from 'node:path'
import type { Lock } from '../../identity/index.js'
import { isGenericName } from '../../identity/is-generic-name.js'
import type { Config } from '../../parse/settings/settings.js'
import type { InitArguments } from '../read-arguments.js'
import type { Terminal } from '../terminal.js'
import type { ProposedSetting } from '../to-survey.js'
import { type Ask, createAsk } from './ask.js'
import type { Survey } from './look-at-notes.js'
import { randomId } from './random-id.js'
import type { ConfigLine } from './to-config-text.js'

interface Facts extends Pick<InitArguments, 'name' | 'cards' | 'id'> {
  /** Absolute. */
  readonly folder: string
  readonly lock: Lock | undefined
  /** `undefined` where there are no notes yet. */
  readonly survey: Survey | undefined
}

/** Fewer marks may stand there by chance. */
const fewestMarked = 5

/** What a config says: by the flags, else as it is answered on the terminal, else as the notes suggest. */
export async function decide(facts: Facts, terminal: Terminal | undefined): Promise<ConfigLine[]> {
  const ask = terminal && createAsk(terminal)
  try {
    return await decideBy(facts, ask)
  } finally {
    ask?.close()
  }
}

async function decideBy({ name, cards, id, folder, lock, survey }: Facts, ask: Ask | undefined): Promise<ConfigLine[]> {
  const usualName = lock?.deck ?? survey?.name ?? (isGenericName(basename(folder)) ? 'My notes' : basename(folder))
  const deck = name ?? (await ask?.text('Name of the deck in Anki', usualName)) ?? usualName
  const usualCards = survey && isMarked(survey) ? 'marked' : 'headings'
  const asking = survey ? await ask?.choice('What asks: headings, or only what is marked', ['headings', 'marked'], usualCards) : undefined
  const mode = cards ?? asking ?? usualCards
  // A project that was built before has its decks.
  const isOfFolders =
    survey?.hasSubjects === true &&
    !lock &&
    (await ask?.choice('A deck for each folder, or for each file', ['folder', 'file'], 'folder')) !== 'file'
  const isKept = !survey?.exclude || !ask || (await ask.choice(`Leave out ${survey.exclude.join(', ')}`, ['yes', 'no'], 'yes')) === 'yes'
  const isGap =
    survey !== undefined &&
    survey.highlights > 0 &&
    (await ask?.choice(`Are the ${survey.highlights} ==highlights== gaps to be filled in`, ['no', 'yes'], 'no')) === 'yes'
  const line = (config: Config, why: string, isOff = false): ConfigLine => ({ config, why, ...(isOff && { isOff }) })
  const keepsBreaks = survey?.app === 'Obsidian' || survey?.app === 'Logseq'
  return [
    line({ id: id ?? lock?.namespace ?? randomId() }, 'the name of this project for ever: never change it'),
    line({ deck }, 'the name of the deck in Anki'),
    ...(isOfFolders ? [line({ decks: 'folder' }, 'a deck for each folder, not for each file')] : []),
    line({ cards: mode }, mode === 'headings' ? 'a heading asks, the text below it answers' : 'only what is marked is a card'),
    ...(keepsBreaks ? [line({ lineBreaks: 'keep' }, `a line end is a line end, as ${survey.app} shows it`)] : []),
    ...(survey?.language && survey.language !== 'en' ? [line({ lang: survey.language }, 'the language of the words on cards')] : []),
    ...(survey?.exclude && isKept ? [line({ exclude: survey.exclude }, 'not to be learnt')] : []),
    ...(mode === 'headings' ? (survey?.settings ?? []).map((setting) => toLine(setting, survey)) : []),
    ...(survey && survey.highlights > 0 ? [line({ highlights: 'cloze' }, '==text== is a gap', !isGap)] : []),
    ...(survey ? [] : [line({ reversed: true }, 'also ask from the answer', true)])
  ]
}

/** An outliner's notes have no headings that ask; elsewhere marks are meant where there are some and headings stand over long texts. */
function isMarked({ marked, isOutline, compiled }: Survey): boolean {
  const { cards } = compiled.statistics
  return marked > 0 && (isOutline || (marked >= fewestMarked && compiled.leftOutByProposal > (cards - marked) / 2))
}

/** Fewer are not worth a setting that all lists are read by. */
const fewestTerms = 5

/** What would make many cards more of what few ask for is left for the author to say. */
function toLine({ config, cards }: ProposedSetting, survey: Survey | undefined): ConfigLine {
  const all = survey?.compiled.statistics.cards ?? 0
  if (config.longestAnswer) return { config, why: 'words; a longer answer without a mark is no card' }
  if (config.skip) return { config, why: 'headings that ask nothing' }
  if (config.tables) return { config, why: 'a card for each cell, not for each row', isOff: true }
  return { config, why: 'an item `term – meaning` of a list is a card', ...((cards < fewestTerms || cards < all / 10) && { isOff: true }) }
}
