import { createVault } from './edits/create-vault.js'
import { edits } from './edits/edit-model.js'
import { createRandom, type Random } from './edits/random.js'
import { type BuiltCard, byBoth, byFront, byPosition, ours } from './edits/strategies.js'
import { createTally, type Mishap } from './edits/tally.js'
import type { Vault } from './edits/vault.js'
import { textOf, writeVault } from './edits/write-vault.js'
import { toTable } from './matcher/to-table.js'

/**
 * What becomes of review histories while a vault of 2,000 cards is edited and built 100 times.
 *
 * The vault (edits/create-vault.ts) is made so that cards look alike: each of its fifteen makers has one template and exchanges a word or
 * two. Symptoms, treatments and causes of 140 diseases, many with the same answer; statements to be judged; muscles and eight nerves; years
 * of battles; tables of drugs and their few classes, of nouns and their articles, of capitals; terms that differ by an adjective; texts
 * with gaps, under a heading or by themselves; lists of steps asked one at a time. Every gap and every step counts as a card.
 *
 * Between two builds, 5 to 15 edits are made, each drawn by its weight in edits/edit-model.ts, at a card, block or file drawn evenly: typing
 * errors made and put right, questions reworded slightly or wholly, answers edited, both; gaps and steps inserted, removed, exchanged,
 * reworded; cards moved to another file, swapped, reordered, split, merged, deleted, restored, added; look-alikes added, also in the place
 * of a card that is deleted in the same build; files, headings and titles renamed. One card may be met more than once. A typing error is two
 * letters swapped, one left out or doubled. A slight rewording adds or takes away a qualifier, a question mark, an article, or a capital
 * letter; a whole one is another phrase for the same question, of up to four that the card has.
 *
 * The generator knows which fact each card is. Each build is imported into a collection in which nothing is deleted. *Lost*: a fact that is
 * still in the notes, or was restored, has another card than the one with its history. *Given away*: a card's history is that of another
 * fact. *Duplicated*: the card with the history stays in Anki beside the new one, and no build says that it is to be deleted. Facts that
 * were deleted, merged away or taken out of their gap are no loss; what a text hid before and hides again is the same fact. Beside build-deck, which compiles the real Markdown with the lock of the
 * last build, stand three ways by which such tools name a note (edits/strategies.ts); where two notes would be called alike and one would
 * overwrite the other, a number is put behind, in their favour.
 */
const rebuilds = 100
const random = createRandom(Number(process.env['SEED'] ?? 1))
const vault = createVault(random)
const strategies = [ours(), byFront(), byBoth(), byPosition()].map((strategy) => ({ ...strategy, tally: createTally(show) }))
const made = new Map<string, number>()
const touched = new Map<string, string[]>()

for (let rebuild = 0; rebuild <= rebuilds; rebuild++) {
  if (rebuild > 0) for (let left = 5 + random.below(11); left > 0; left--) editOnce(vault, random, rebuild)
  const written = writeVault(vault)
  for (const { build, tally } of strategies) tally.add(await build(written))
}

const total = [...made.values()].reduce((sum, count) => sum + count, 0)
const kinds = ['lost', 'given', 'duplicated'] as const
const rows = strategies.map(({ name, tally }) => [name, ...kinds.map((kind) => ((count(tally.mishaps, kind) * 1000) / total).toFixed(1))])
print(`Per 1,000 edits (${total} edits, ${rebuilds} rebuilds)`, toTable(['', 'lost', 'given to another fact', 'duplicated'], rows))

const [mine] = strategies
const mishaps = mine?.tally.mishaps ?? []
const byEdit = [...made].map(([name, times]) => {
  const here = mishaps.filter(({ rebuild, fact }) => editsOf(rebuild, fact).includes(name))
  return [name, String(times), ...kinds.map((kind) => String(count(here, kind)))]
})
print('build-deck, by the edits that the fact met in that build', toTable(['', 'edits', 'lost', 'given', 'duplicated'], byEdit))
for (const kind of ['given', 'lost', 'duplicated'] as const) {
  const lines = mishaps.filter((mishap) => mishap.kind === kind).map(describe)
  print(`build-deck: ${kind}`, lines.join('\n') || 'none')
}

function editOnce(edited: Vault, dice: Random, rebuild: number): void {
  const weights = edits.reduce((sum, { weight }) => sum + weight, 0)
  for (;;) {
    let drawn = dice.below(weights)
    const edit = edits.find(({ weight }) => {
      drawn -= weight
      return drawn < 0
    })
    const facts = edit?.apply(edited, dice)
    if (!edit || !facts) continue
    made.set(edit.name, (made.get(edit.name) ?? 0) + 1)
    for (const fact of facts) touched.set(`${rebuild} ${fact}`, [...editsOf(rebuild, fact), edit.name])
    return
  }
}

function editsOf(rebuild: number, fact: number): string[] {
  return touched.get(`${rebuild} ${fact}`) ?? []
}

function show({ card, fact }: BuiltCard): string {
  const gap = card.answer.find((piece) => typeof piece === 'object' && piece.fact === fact)
  return `${card.question} | ${textOf(card)}${typeof gap === 'object' ? ` | ${gap.text}` : ''}`
}

function describe({ rebuild, fact, before, today, owner }: Mishap): string {
  const was = owner === undefined ? `${before}` : `history of: ${owner}`
  return `- ${rebuild} (${editsOf(rebuild, fact).join(', ') || 'not touched'}) ${was} → ${today}`
}

function count(all: readonly Mishap[], kind: Mishap['kind']): number {
  return all.filter((mishap) => mishap.kind === kind).length
}

function print(title: string, text: string): void {
  process.stdout.write(`\n${title}\n\n${text}\n`)
}
