import type { ImportOptions } from '../anki/collection.js'
import type { Anki } from '../anki/process.js'
import { inTemporaryFolder } from '../commands/run-command.js'
import { type Clock, createClock } from './clock.js'
import { doInAnki } from './do-in-anki.js'
import { judgeOutput } from './judge-output.js'
import { createLearner, type Learner } from './learner.js'
import { type Built, openProject, type Project } from './project.js'
import type { Expected, Scenario, Step } from './scenario.js'

/** Plays a scenario in each collection, and gives what went wrong, in sentences; none if all is well. */
export async function runScenario({ steps }: Pick<Scenario, 'steps'>, ankis: readonly Anki[]): Promise<readonly string[]> {
  const learners = await Promise.all(ankis.map(createLearner))
  try {
    return await inTemporaryFolder(async (folder) => {
      const project = openProject(folder)
      const clock = createClock()
      for (const [index, step] of steps.entries()) {
        const problems = await play(step, index, { project, learners, clock })
        // What follows would only tell of the same.
        if (problems.length > 0) return problems.map((problem) => `step ${index}, ${problem}`)
      }
      const checks = learners.map(async ({ version, check }) => (await check()).map((problem) => `${version}, Check Database: ${problem}`))
      return (await Promise.all(checks)).flat()
    })
  } finally {
    await Promise.all(learners.map(({ collection }) => collection.close()))
  }
}

interface Stage {
  readonly project: Project
  readonly learners: readonly Learner[]
  readonly clock: Clock
}

async function play({ deeds, expected }: Step, index: number, { project, learners, clock }: Stage): Promise<readonly string[]> {
  if (index > 0) await Promise.all(learners.map((learner) => learner.learn()))
  if (index > 1) clock.touch()
  const before = { package: project.package(), lock: project.lock() }
  const builds: Built[] = []
  let options: ImportOptions = {}
  for (const deed of deeds) {
    if (deed.kind === 'command') builds.push(await project.run(deed.command, await clock.tick()))
    else if (deed.kind !== 'in Anki') project.change(deed)
    else {
      if (builds.length > 0) await clock.pass()
      const chosen = await Promise.all(learners.map(async ({ collection, look }) => doInAnki(deed.line, collection, await look())))
      options = { ...options, ...chosen[0] }
      clock.touch()
    }
  }
  if (!deeds.some((deed) => deed.kind === 'command' && /(?<![\w/.-])build-deck(?: |$)/.test(deed.command)))
    builds.push(await project.run('build-deck notes -o deck.apkg', await clock.tick()))
  const now = { package: project.package(), lock: project.lock() }
  const problems = judgeOutput({ builds, expected, before, now })
  const packages = builds.flatMap((built) => built.packages)
  if (problems.length > 0) return problems
  if (packages.length === 0) return isAboutCards(expected) ? ['nothing was imported'] : []
  const judged = learners.map(async (learner) =>
    (await learner.import(packages, expected, options)).map((problem) => `${learner.version}: ${problem}`)
  )
  return (await Promise.all(judged)).flat()
}

function isAboutCards({ renamed, anew, behind, shows, keepsText, sentAgain }: Expected): boolean {
  return [renamed, anew, behind, shows, keepsText, sentAgain].some(({ length }) => length > 0)
}
