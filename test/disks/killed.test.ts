import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { build, editedProject } from './edited-project.js'
import { ended } from './project.js'

/** For each signal, moments within the whole build and as many within the writing; `npm run kills` asks for 100. */
const moments = Number(process.env['KILLS'] ?? 1)

type Edited = Awaited<ReturnType<typeof editedProject>>

interface Moment {
  /** When it is counted from: the program's start, or its first file that is half written. */
  readonly after: 'build' | 'write'
  /** Milliseconds. */
  readonly wait: number
}

/** Starts a build, and ends it at a moment; gives also how long it wrote. */
async function endAt(project: Edited, signal: NodeJS.Signals | undefined, { after, wait }: Moment) {
  const child = project.start(build, project)
  const end = ended(child)
  const isWriting = () => [project.folder, `${project.folder}/notes`].some((path) => readdirSync(path).some(isUnfinished))
  while (after === 'write' && child.exitCode === null && !isWriting()) await new Promise((resolve) => setTimeout(resolve, 1))
  const began = performance.now()
  await new Promise((resolve) => setTimeout(resolve, wait))
  if (signal) child.kill(signal)
  return { ...(await end), wrote: performance.now() - began }
}

const isUnfinished = (name: string) => name.endsWith('.unfinished')

describe.each<NodeJS.Signals>(['SIGKILL', 'SIGTERM', 'SIGINT'])('A build that is ended by %s', (signal) => {
  test(
    'leaves package and lock that go together, whenever it comes',
    async () => {
      const project = await editedProject(40)
      project.restore()
      const { wrote } = await endAt(project, undefined, { after: 'write', wait: 0 })
      const tally: Record<string, number> = {}
      for (const after of ['build', 'write'] as const)
        for (let index = 0; index < moments; index++) {
          project.restore()
          const wait = ((index + Math.random()) / moments) * (after === 'build' ? project.took : wrote)
          const { code, signal: by } = await endAt(project, signal, { after, wait })
          expect([
            [0, null],
            [null, signal]
          ]).toContainEqual([code, by])
          const found = `${after}: ${by ?? 'done before'}: ${await project.judge(signal === 'SIGKILL')}`
          tally[found] = (tally[found] ?? 0) + 1
        }
      if (process.env['KILLS']) process.stdout.write(`${signal} ${JSON.stringify(tally, undefined, 2)}\n`)
    },
    60_000 * (1 + moments / 2)
  )
})
