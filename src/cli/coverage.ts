import type { Compiled } from '../build-options.js'
import type { CardBase } from '../cards/card.js'
import { toVisible } from '../diagnostics/format/to-visible.js'
import { type CoveredBlock, coverFile } from '../file/cover-file.js'
import { openProject } from '../file/project.js'
import { count } from './count.js'
import type { Prepared } from './prepare.js'
import { toTypedPath } from './typed-path.js'

/** More cards than this show one block at the most: more often, it is what they have in common, and no part of an answer. */
const often = 5

interface FileCoverage {
  readonly path: string
  readonly blocks: readonly CoveredBlock[]
}

/** Which blocks of the notes are on how many cards. */
export async function measureCoverage(
  { results, root }: Compiled<CardBase>,
  { host, config }: Pick<Prepared, 'host' | 'config'>
): Promise<readonly FileCoverage[]> {
  const project = { ...openProject(config), root: { name: 'A', isGeneric: false, isOfFile: false }, isSingleFile: false }
  const files: FileCoverage[] = []
  for (const { path } of results) {
    const absolute = host.resolve(`${root}/${path}`)
    const text = new TextDecoder().decode(await host.read(absolute))
    files.push({ path: absolute, blocks: await coverFile(path, text, project) })
  }
  return files
}

/** A line for each file that has something to be said of, and one for each such block. */
export function toCoverageText(files: readonly FileCoverage[], cwd: string): string {
  const lines = files.flatMap(({ path, blocks }) => {
    const typed = toVisible(toTypedPath(path, cwd))
    const odd = blocks.filter(({ cards }) => cards === 0 || cards >= often)
    if (odd.length === 0) return []
    const told = odd.map(
      ({ line, words, cards }) => `  ${typed}:${line}  on ${cards === 0 ? 'no card' : `${cards} cards`}  ${toVisible(words)}`
    )
    return [`${typed}: ${toShare(blocks)}`, ...told]
  })
  const all = files.flatMap(({ blocks }) => blocks)
  const shared = all.filter(({ cards }) => cards >= often).length
  return `${[...lines, `In all ${toShare(all)}${shared === 0 ? '' : `, ${shared} on ${often} or more`}`].join('\n')}\n`
}

function toShare(blocks: readonly CoveredBlock[]): string {
  const covered = blocks.filter(({ cards }) => cards > 0).length
  const percent = blocks.length === 0 ? 100 : Math.floor((100 * covered) / blocks.length)
  return `${covered} of ${count(blocks.length, 'block')} on cards (${percent} %)`
}

/** The same for programs. */
export function toCoverageReport(files: readonly FileCoverage[], cwd: string) {
  const all = files.flatMap(({ blocks }) => blocks)
  return {
    blocks: all.length,
    covered: all.filter(({ cards }) => cards > 0).length,
    files: files.map(({ path, blocks }) => ({
      file: toTypedPath(path, cwd),
      blocks: blocks.length,
      covered: blocks.filter(({ cards }) => cards > 0).length,
      uncovered: blocks.flatMap(({ line, words, cards }) => (cards === 0 ? [{ line, words }] : [])),
      often: blocks.filter(({ cards }) => cards >= often)
    }))
  }
}
