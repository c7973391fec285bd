import type { VFile } from 'vfile'
import type { Compiled } from '../build-options.js'
import type { CardBase } from '../cards/card.js'
import { toVisible } from '../diagnostics/format/to-visible.js'
import type { Detail } from '../diagnostics/message.js'
import { lineOf } from '../diagnostics/settle-messages.js'
import type { FileCard } from '../file/file-result.js'
import { groupBy } from '../identity/matching/group-by.js'
import { proposedLongest } from '../kinds/answer-length.js'
import type { Config } from '../parse/settings/settings.js'
import { count } from './count.js'
import { countBy } from './count-by.js'

/** Fewer are surveyed at a glance. */
const fewestCards = 5

/** A heading in at least so many files asks nothing in particular. */
const fewestFiles = 4

/** More headings are not written into one line. */
const mostNames = 6

/** What an author decides once for all notes: the cards by kind, how many are too long, and which settings would change most of them, first the greatest. */
export function toSurvey(compiled: Compiled<CardBase>): string {
  const cards = compiled.results.flatMap((result) => result.cards)
  if (cards.length < fewestCards) return ''
  const kinds = countBy(cards, ({ kind }) => kind).map(([kind, number]) => `${number} ${toVisible(kind)}`)
  const long = compiled.longAnswers === 0 ? '' : `; ${count(compiled.longAnswers, 'answer')} too long`
  const lines = proposeSettings(compiled).slice(0, 3)
  return [`By kind: ${kinds.join(', ')}${long}`, ...lines.map(({ text }) => `  ${text}`), ''].join('\n')
}

/** A setting that would change many cards. */
export interface ProposedSetting {
  /** A sentence: the setting, and what it would do. */
  readonly text: string
  /** How many it would change. */
  readonly cards: number
  /** The lines of a config that make it so. */
  readonly config: Pick<Config, 'longestAnswer' | 'lists' | 'tables' | 'skip'>
}

/** The settings that would change most cards of what `check` compiled, first the greatest. */
export function proposeSettings(compiled: Compiled<CardBase>): ProposedSetting[] {
  const cards = compiled.results.flatMap((result) => result.cards)
  const settings = [...longAnswers(compiled, cards.length), ...listsOfTerms(compiled), ...wideRows(cards), ...repeatedHeadings(cards)]
  return settings.sort((a, b) => b.cards - a.cards)
}

function longAnswers({ leftOutByProposal }: Compiled<CardBase>, all: number): ProposedSetting[] {
  if (leftOutByProposal === 0) return []
  return [
    {
      text: `\`longestAnswer: ${proposedLongest}\` would leave out ${leftOutByProposal} of ${count(all, 'card')} as too long to be learnt`,
      cards: leftOutByProposal,
      config: { longestAnswer: proposedLongest }
    }
  ]
}

function listsOfTerms({ results, files }: Compiled<CardBase>): ProposedSetting[] {
  const told = placesOf(files, 'looks-like-terms')
  const lists = results.flatMap(({ path, messages }) =>
    messages.flatMap((message) => {
      const isTold = message.rule === 'looks-like-terms' && told.has(`${path}:${lineOf(message)}`)
      return isTold ? [(message.detail as Detail<'looks-like-terms'>).items] : []
    })
  )
  const items = lists.reduce((sum, count) => sum + count, 0)
  return items === 0
    ? []
    : [
        {
          text: `\`lists: terms\` would make ${count(items, 'card')} of ${count(lists.length, 'list')}`,
          cards: items,
          config: { lists: 'terms' }
        }
      ]
}

/** Two cells are learnt together, three are three facts. */
function wideRows(cards: readonly FileCard[]): ProposedSetting[] {
  const rows = cards.filter(({ asks = 1 }) => asks > 2)
  const tables = new Set(rows.map(({ path, headings, key }) => JSON.stringify([path, headings, key.split('\u001f')[0]]))).size
  return tables === 0
    ? []
    : [
        {
          text: `\`tables: cells\` would ask one cell at a time in ${count(tables, 'table')}`,
          cards: rows.length,
          config: { tables: 'cells' }
        }
      ]
}

/** Headings that lead on to other notes, or say the same, in many files; what many files ask of what they are about is what decks are made of. */
function repeatedHeadings(cards: readonly FileCard[]): ProposedSetting[] {
  const asked = cards.filter(({ kind }) => kind === 'basic' || kind === 'list')
  const idle = [...groupBy(asked, ({ key }) => key)].filter(([, group]) => {
    const files = new Set(group.map(({ path }) => path)).size
    const answers = new Set(group.map(({ answer }) => answer)).size
    return files >= fewestFiles && (group.filter(({ leadsOn }) => leadsOn).length > group.length / 2 || answers <= group.length / 2)
  })
  const sum = idle.reduce((all, [, group]) => all + group.length, 0)
  const names = idle.sort(([, one], [, other]) => other.length - one.length).slice(0, mostNames)
  const list = names.map(([key]) => JSON.stringify(toVisible(key))).join(', ')
  return idle.length === 0
    ? []
    : [
        {
          text: `\`skip: [${list}]\` would leave out ${count(sum, 'card')} that lead to other notes, or answer alike`,
          cards: sum,
          config: { skip: names.map(([key]) => key) }
        }
      ]
}

function placesOf(files: readonly VFile[], rule: string): Set<string> {
  return new Set(
    files.flatMap(({ path, messages }) => messages.filter(({ ruleId }) => ruleId === rule).map(({ line }) => `${path}:${line}`))
  )
}
