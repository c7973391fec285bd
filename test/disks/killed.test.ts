import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { build, editedProject } from './edited-project.js'
import { ended } from './project.js'

/** For each signal, moments within the whole build and as many within the writing; `npm run kills` asks for 100. */
const moments = Number(process.env['KILLS'] ?? 1)

type Edited = Awaited<ReturnType<typeof editedProject>>

/** Ends a build at a moment, in milliseconds after its start or after it began to write. */
async function end(project: Edited, signal: NodeJS.Signals, stage: 'build' | 'write', moment: number) {
  const child = project.start(build, project)
  const end = ended(child)
  const isWriting = () => [project.folder, `${project.folder}/notes`].some((path) => readdirSync(path).some(isUnfinished))
  while (stage === 'write' && child.exitCode === null && !isWriting()) await new Promise((resolve) => setTimeout(resolve, 1))
  await new Promise((resolve) => setTimeout(resolve, moment))
  child.kill(signal)
  return await end
}

const isUnfinished = (name: string) => name.endsWith('.unfinished')

describe.each<NodeJS.Signals>(['SIGKILL', 'SIGTERM', 'SIGINT'])('A build that is ended by %s', (signal) => {
  test(
    'leaves package and lock that go together, whenever it comes',
    async () => {
      const project = await editedProject(40)
      const tally: Record<string, number> = {}
      for (const [stage, share] of [
        ['build', 1.05],
        ['write', 0.25]
      ] as const)
        for (let index = 0; index < moments; index++) {
          project.restore()
          const moment = ((index + Math.random()) / moments) * share * project.took
          const { code, signal: by } = await end(project, signal, stage, moment)
          expect([
            [0, null],
            [null, signal]
          ]).toContainEqual([code, by])
          const found = `${stage}: ${by ?? 'done before'}: ${await project.judge(signal === 'SIGKILL')}`
          tally[found] = (tally[found] ?? 0) + 1
        }
      if (process.env['KILLS']) process.stdout.write(`${signal} ${JSON.stringify(tally, undefined, 2)}\n`)
    },
    60_000 * (1 + moments / 5)
  )
})
