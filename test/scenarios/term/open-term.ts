import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRandom } from '../../anki/mutate.js'
import type { Anki } from '../../anki/process.js'
import { temporaryFolder } from '../../commands/run-command.js'
import { createClock } from '../clock.js'
import { createLearner } from '../learner.js'
import { openProject } from '../project.js'
import { unnamed } from '../read-expected.js'
import type { Expected } from '../scenario.js'
import { editVault } from './edits.js'
import { readFacts } from './read-facts.js'
import { createVault, type Entry, forget, toFiles, toHidden, toName, type Vault } from './vault.js'

export interface TermCount {
  /** Cards whose wording changed so much that they might start anew. */
  readonly doubtful: number
  /** Cards whose question changed. */
  readonly reworded: number
}

export interface TermOptions {
  readonly seed: number
  /** Deletes the lock before these builds; the package stays. */
  readonly losesLock?: (build: number) => boolean
}

/** A student’s term: an evening of edits, a build and an import, again and again, with some cards learnt in between. */
export interface Term {
  /** Plays on until so many builds are made, or something is wrong, of which it tells. May be asked for more before that. */
  playTo(builds: number): Promise<readonly string[]>
  /** What is wrong with the collections by now. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
  readonly count: TermCount
}

export async function openTerm(ankis: readonly Anki[], { seed, losesLock = () => false }: TermOptions): Promise<Term> {
  const random = createRandom(seed)
  const vault = createVault(readFacts())
  const learners = await Promise.all(ankis.map(createLearner))
  const count = { doubtful: 0, reworded: 0 }
  const { folder, remove } = await temporaryFolder()
  const project = openProject(folder)
  const clock = createClock()
  let build = 0
  let played: Promise<readonly string[]> = Promise.resolve([])
  return {
    count,
    playTo(builds) {
      played = played.then(async (problems) => (problems.length > 0 ? problems : await playOn(builds)))
      return played
    },
    async check() {
      return (await Promise.all(learners.map((learner) => learner.check()))).flat()
    },
    async close() {
      await Promise.all(learners.map(({ collection }) => collection.close()))
      await remove()
    }
  }

  async function playOn(builds: number): Promise<readonly string[]> {
    for (; build < builds; build++) {
      if (losesLock(build)) forget(vault)
      if (build > 0) {
        await Promise.all(learners.map((learner) => learner.learn(5)))
        editVault(vault, random)
      }
      if (build > 1) clock.touch()
      writeNotes(vault, join(folder, 'notes'), losesLock(build))
      const { output, code, packages } = await project.run('build-deck notes -o deck.apkg', await clock.tick())
      const renamed = toRenamed(vault)
      count.reworded += renamed.length
      count.doubtful += renamed.filter(({ orAnew }) => orAnew).length
      const judged = learners.map(async (learner) => {
        const found = await learner.import(packages, { ...unnamed, renamed })
        return found.map((problem) => `build ${build}, ${learner.version}: ${problem}`)
      })
      const problems = [...(code === 0 ? [] : [`build ${build} ended with ${code}`]), ...(await Promise.all(judged)).flat()]
      if (problems.length > 0) return [...problems, output]
    }
    return []
  }
}

function writeNotes(vault: Vault, folder: string, losesLock: boolean): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    if (name !== 'build-deck.lock.json' || losesLock) rmSync(join(folder, name), { recursive: true })
  }
  for (const [path, text] of toFiles(vault)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** The facts whose words changed since they were last built, and those that may start anew; from now on they have today's words. */
function toRenamed({ files }: Vault): Expected['renamed'] {
  const entries = files.flatMap((file) =>
    file.entries.flatMap((entry) => {
      const { front, built, isDoubtful = false } = entry
      Object.assign(entry, { built: front, isDoubtful: false } satisfies Partial<Entry>)
      if (built === undefined || (toName(built) === toName(front) && !isDoubtful)) return []
      return [{ from: toName(built), to: toName(front), orAnew: isDoubtful }]
    })
  )
  const gaps = files.flatMap((file) =>
    file.gaps.flatMap((gap) => {
      const back = gap.forgotten.filter((word) => toHidden(gap.texts[gap.version]).includes(word))
      gap.forgotten = gap.forgotten.filter((word) => !back.includes(word))
      return back.map((word) => ({ from: word, to: word, orAnew: true }))
    })
  )
  return [...entries, ...gaps]
}
