import { expect, test } from 'vitest'
import { build, editedProject } from './edited-project.js'

const node = ['--import', new URL('kill-at-step.mjs', import.meta.url).href]

test('A build that is killed at any of its steps leaves a package that its lock knows, and the next one completes the pair', async () => {
  const project = await editedProject(0)
  const states: string[] = []
  for (let step = 1; ; step++) {
    project.restore()
    const { code, signal } = await project.runProgram(build, { node, env: { ...project.env, KILL_AT_STEP: String(step) } })
    if (code === 0) break
    expect(signal).toBe('SIGKILL')
    states.push((await project.judge(true)).replace(', more left', ''))
  }
  expect([...new Set(states)]).toEqual(['old lock, old package', 'new lock, old package', 'new lock, new package'])
  // Whoever imported the old package loses nothing by the new lock: it knows all of its notes, and the new package has later times.
  expect(states.filter((state) => state === 'new lock, old package')).toHaveLength(1)
})
