import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type PrintedNote, toCardTable } from './card-table.js'
import { notationFeatures } from './notation-features.js'

const fixtures = fileURLToPath(new URL('../../test/fixtures', import.meta.url))

/** Features whose cases are about notes that no single page shows. */
const leftOut = new Set(['rules', 'positions', 'messages', 'files'])

/** Every worked case of the notation, from its fixture: a page for each feature, and one that lists the cases of all. By path. */
export function notationPages(): Readonly<Record<string, () => string>> {
  const features = readdirSync(fixtures).filter((feature) => !leftOut.has(feature))
  const unknown = features.filter((feature) => notationFeatures[feature] === undefined)
  if (unknown.length > 0) throw new Error(`No sentence for the fixtures of ${unknown}, expected one in notation-features.ts`)
  const pages = features.map((feature) => [`docs/notation/${feature}.md`, () => toPage(feature)] as const)
  return { 'docs/notation.md': () => toIndex(features), ...Object.fromEntries(pages) }
}

const casesOf = (feature: string) =>
  readdirSync(`${fixtures}/${feature}`).filter((name) => existsSync(`${fixtures}/${feature}/${name}/input.md`))

/** In the order of their sentences, the most usual first. */
function toIndex(features: readonly string[]): string {
  const sections = Object.entries(notationFeatures)
    .filter(([feature]) => features.includes(feature))
    .map(([feature, about]) => {
      const cases = casesOf(feature).map((name) => `- [${toTitle(name)}](notation/${feature}.md#${name})`)
      return `## [${toTitle(feature)}](notation/${feature}.md)\n\n${about}\n\n${cases.join('\n')}`
    })
  return `# The notation, case by case

Made by \`npm run docs\` from \`test/fixtures/\`. Each case is a note, the cards that it makes and what is told of it. To learn the notation read [the tour](tour.md); this is for looking things up.

${sections.join('\n\n')}
`
}

function toPage(feature: string): string {
  const cases = casesOf(feature).map((name) => toCase(`${fixtures}/${feature}/${name}`, name))
  return `# ${toTitle(feature)}

${notationFeatures[feature]} [All of the notation](../notation.md). A gap that is asked is \`[…]\`.

${cases.join('\n\n')}
`
}

function toCase(folder: string, name: string): string {
  const input = readFileSync(`${folder}/input.md`, 'utf8')
  const fence = '`'.repeat(Math.max(3, ...[...input.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  const notes = existsSync(`${folder}/notes.json`) ? (JSON.parse(readFileSync(`${folder}/notes.json`, 'utf8')) as PrintedNote[]) : []
  const messages = existsSync(`${folder}/messages.txt`) ? readFileSync(`${folder}/messages.txt`, 'utf8').trim() : ''
  return [
    `## ${toTitle(name)}`,
    `${fence}markdown\n${input.trimEnd()}\n${fence}`,
    toCardTable(notes),
    ...(messages === '' ? [] : [`\`\`\`\n${messages}\n\`\`\``])
  ].join('\n\n')
}

const toTitle = (name: string) => name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase())
