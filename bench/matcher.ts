import { readFileSync, writeFileSync } from 'node:fs'
import { threshold } from '../src/identity/matching/resemblance.js'
import { isFollowed, othersOf } from '../test/identity/pairs/is-followed.js'
import { isShort } from '../test/identity/pairs/is-short.js'
import { type Pair, readPairs } from '../test/identity/pairs/read-pairs.js'
import { dice, ours, type Score } from './matcher/contenders.js'
import { type Judged, measureFrom, toCurve } from './matcher/curve.js'
import { drawCurves } from './matcher/draw-curves.js'
import { percent, toTable } from './matcher/to-table.js'

/**
 * How well reworded cards are told from other cards, on labelled pairs (test/identity/pairs): the score alone over its thresholds, and the
 * whole matcher with all its rules. Writes the picture and the measured part of docs/matching.md.
 */
const pairs = readPairs('test/identity/pairs')
const backgrounds = new Map(pairs.map((pair) => [pair, othersOf(pair, pairs)]))
const judge = (score: Score): readonly Judged[] =>
  pairs.map((pair) => ({ pair, score: score(pair.former, pair.today, backgrounds.get(pair) ?? []) }))
const of = (judged: readonly Judged[], ...sets: readonly Pair['set'][]) => judged.filter(({ pair }) => sets.includes(pair.set))

const scores = { ours: judge(ours), dice: judge(dice) }
// Followed is 1, not followed 0; a history that is given away in either case is given away.
const alone = pairs.map((pair): Judged => ({ pair, score: isFollowed(pair) ? 1 : 0 }))
const inDeck = pairs.map((pair): Judged => ({ pair, score: isFollowed(pair, backgrounds.get(pair)) ? 1 : 0 }))
const whole = [...alone, ...inDeck]

const steps = Array.from({ length: 19 }, (_, index) => 0.3 + index * 0.05)
const columns = ['precision', 'recall', 'one side kept']
const cells = (judged: readonly Judged[], from: number) => {
  const { precision, recall, keptRecall } = measureFrom(judged, from)
  return [percent(precision), percent(recall), percent(keptRecall)]
}
for (const [name, judged] of Object.entries(scores)) {
  const rows = steps.map((from) => [
    from.toFixed(2),
    ...cells(of(judged, 'tune'), from),
    ...cells(of(judged, 'hold', 'later', 'fresh'), from)
  ])
  print(`The score alone, ${name}: tune, then hold`, toTable(['from', ...columns, ...columns], rows))
}

const count = (isCounted: (pair: Pair) => boolean) => String(pairs.filter(isCounted).length)
const row = (name: string, isIn: (pair: Pair) => boolean) => {
  const judged = whole.filter(({ pair }) => isIn(pair))
  const { lies } = measureFrom(judged, 1)
  return [
    name,
    count((pair) => isIn(pair) && pair.label === 'same'),
    count((pair) => isIn(pair) && pair.label === 'other'),
    ...cells(judged, 1),
    String(lies)
  ]
}
const head = ['', 'rewordings', 'false friends', ...columns, 'lies']
const by = (key: 'language' | 'family' | 'edit') =>
  [...new Set(pairs.map((pair) => pair[key]))].map((value) => row(value, (pair) => pair[key] === value))
const sets = [
  row('to tune by', ({ set }) => set === 'tune'),
  row('held out', ({ set }) => set === 'hold'),
  row('written later', ({ set }) => set === 'later'),
  row('held out afresh', ({ set }) => set === 'fresh'),
  row('held out afresh, short answer', (pair) => pair.set === 'fresh' && isShort(pair)),
  row('held out afresh, one side kept', ({ set, kept }) => set === 'fresh' && kept !== 'none'),
  row('all', () => true),
  row('question kept', ({ kept }) => kept === 'front'),
  row('answer kept', ({ kept }) => kept === 'answer'),
  row('neither kept', ({ kept }) => kept === 'none')
]
const tables = [toTable(head, sets), toTable(head, by('language')), toTable(head, by('family'))]
print('The whole matcher, alone and in a deck', tables.join('\n\n'))
print('By kind of edit', toTable(head, by('edit')))

const wrong = (label: Pair['label'], score: number) =>
  pairs
    .filter((pair) => pair.label === label && whole.some((judged) => judged.pair === pair && judged.score === score))
    .map(({ name, edit, former, today }) => {
      const answers = former.answer === today.answer ? former.answer : `${former.answer} → ${today.answer}`
      return `- ${escapeMarkdown(name)}: ${escapeMarkdown(cut(answers))} (${edit})`
    })
const lists = [
  '### Given to another fact',
  wrong('other', 1).join('\n') || 'None.',
  '### Not followed: a new card, and the old one is told as removed',
  wrong('same', 0).join('\n') || 'None.'
]
print('Judged wrongly', lists.join('\n\n'))

const strictest = toCurve(of(scores.ours, 'tune')).findLast(({ lies }) => lies === 0)?.from ?? Number.NaN
const thresholds = `Threshold in use: ${threshold.toFixed(2)}. The lowest at which the score alone gives no pair to tune by to another fact: ${strictest.toFixed(2)}.`
print('Thresholds', thresholds)

const mark = '<!-- Measured: `npm run bench matcher` writes from here on. -->'
const page = readFileSync('docs/matching.md', 'utf8')
writeFileSync(
  'docs/matching.md',
  `${[page.slice(0, page.indexOf(mark)) + mark, thresholds, ...tables, '## Judged wrongly', ...lists, ''].join('\n\n').trimEnd()}\n`
)
writeFileSync(
  'docs/matching.svg',
  drawCurves(
    [
      {
        name: 'score, pairs held out',
        points: toCurve(of(scores.ours, 'hold', 'later', 'fresh')),
        look: 'ours',
        at: measureFrom(of(scores.ours, 'hold', 'later', 'fresh'), threshold)
      },
      {
        name: 'score, pairs to tune by',
        points: toCurve(of(scores.ours, 'tune')),
        look: 'ours-tune',
        at: measureFrom(of(scores.ours, 'tune'), threshold)
      },
      { name: 'three characters in common (Dice), held out', points: toCurve(of(scores.dice, 'hold', 'later', 'fresh')), look: 'other' }
    ],
    [{ name: 'all rules together, held out', point: measureFrom(of(whole, 'hold', 'later', 'fresh'), 1) }]
  )
)

function print(title: string, text: string): void {
  process.stdout.write(`\n${title}\n\n${text}\n`)
}

function cut(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_<>|~#[\]]/g, '\\$&')
}
