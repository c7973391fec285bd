import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { replaceFile } from '../../anki/node-replace-file.js'
import { escapeText } from '../../html/escape.js'
import { count } from '../count.js'
import { UsageError } from '../usage-error.js'
import { toForecastPlot } from './forecast-plot.js'
import type { Counted, Stats } from './gather-stats.js'
import { pageStyle } from './page-style.js'
import { toSpread } from './stats-text.js'

export interface StatsOfDeck {
  /** What the root deck or the package is called. */
  readonly deck: string
  readonly stats: Stats
}

/** By this a page is known again as one of its own. */
const generator = '<meta name="generator" content="build-deck stats">'

/** Writes the page into a file. Rejects with a `UsageError` where another page stands there. */
export async function writeStatsPage(file: string, cwd: string, about: StatsOfDeck): Promise<void> {
  const path = resolve(cwd, file)
  const there = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
  if (there !== undefined && !there.includes(generator))
    throw new UsageError(`\`${file}\` is there, and no page of this command, expected a name of its own`)
  await replaceFile(path, () => [new TextEncoder().encode(toStatsPage(about))])
}

/** The numbers of a build as a page that needs no other file, light and dark. */
export function toStatsPage({ deck, stats }: StatsOfDeck): string {
  const { files, notes, cards, decks, media, kinds, byFile, tags, answers } = stats
  const title = escapeText(deck)
  const figures: [number: number, name: string][] = [
    [cards, cards === 1 ? 'card' : 'cards'],
    [notes, notes === 1 ? 'note' : 'notes'],
    [decks.length, decks.length === 1 ? 'deck' : 'decks'],
    [files, files === 1 ? 'file' : 'files'],
    [media, 'media']
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${generator}
<title>${title}: its cards in numbers</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<dl class="figures">${figures.map(([number, name]) => `<div><dd>${number.toLocaleString('en')}</dd><dt>${name}</dt></div>`).join('')}</dl>
<section class="wide">
<h2>Reviews to expect at ${count(stats.newPerDay, 'new card')} a day</h2>
${toForecastPlot(stats)}
</section>
<div class="columns">
${toSection('Cards by deck', withoutRoot(decks))}
${toSection('Notes by kind', kinds)}
${toSection('Words of an answer', toSpread(answers.spread), `Half have at most ${answers.median}, nine of ten at most ${answers.nineOfTen}. The longest has ${answers.longest}: ${escapeText(answers.longestAt)}`)}
${toSection('Notes by file', byFile)}
${toSection('Notes by tag', tags)}
</div>
</main>
</body>
</html>
`
}

/** More are folded. */
const mostShown = 12

/** Numbers that are bars, too, the highest first where not all are shown at once. */
function toSection(title: string, counted: readonly Counted[], note = ''): string {
  if (counted.length === 0) return ''
  const most = Math.max(1, ...counted.map((each) => each.count))
  const sorted = counted.length > mostShown ? [...counted].sort((a, b) => b.count - a.count) : counted
  const rows = sorted.map(({ name, count }) => {
    const bar = count === 0 ? '' : `<span class="bar" style="width:${((count / most) * 100).toFixed(1)}%"></span>`
    return `<li><span>${escapeText(name)}</span><span class="number">${count.toLocaleString('en')}</span>${bar}</li>`
  })
  const list = (some: readonly string[]) => `<ul>${some.join('\n')}</ul>`
  const hidden = rows.length - mostShown
  const rest = hidden > 0 ? `<details><summary>${hidden.toLocaleString('en')} more</summary>${list(rows.slice(mostShown))}</details>` : ''
  return `<section><h2>${title}</h2>${list(rows.slice(0, mostShown))}${rest}${note === '' ? '' : `<p class="note">${note}</p>`}</section>`
}

/** Decks as they are called below the one that holds them all. */
function withoutRoot(decks: readonly Counted[]): readonly Counted[] {
  const [root = ''] = decks[0]?.name.split('::') ?? []
  const prefix = `${root}::`
  return decks.length > 1 && decks.every(({ name }) => name.startsWith(prefix))
    ? decks.map(({ name, count }) => ({ name: name.slice(prefix.length).replaceAll('::', ' › '), count }))
    : decks
}
