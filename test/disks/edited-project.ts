import { expect } from 'vitest'
import { createProject, noteOf } from './project.js'

export const lockPath = 'notes/build-deck.lock.json'
export const build = ['notes', '-o', 'all.apkg', '--quiet']
const ours = /^(?:notes\/)?\.build-deck-[0-9a-f]{12}-[0-9a-f]{8}-\d+-[0-9a-f]{8}\.unfinished$|^notes\/build-deck\.lock\.json\.writing$/

/** A project that was built once and edited since, and what the next build makes of it when nobody ends it. */
export async function editedProject(pictures: number) {
  const project = createProject({ 'notes/words.md': noteOf('Words', 30) })
  for (let index = 0; index < pictures; index++) project.write(`notes/img/${index}.png`, new Uint8Array(50_000).fill(index))
  if (pictures > 0)
    project.write(
      'notes/pictures.md',
      Array.from({ length: pictures }, (_, index) => `## Where is picture ${index}?\n\n![It](img/${index}.png)\n`).join('\n')
    )
  const env = { SOURCE_DATE_EPOCH: '1700000100' }
  const pair = () => ({ made: project.bytes('all.apkg'), lock: project.bytes(lockPath) })
  await project.run(build, { env: { SOURCE_DATE_EPOCH: '1700000000' } })
  const before = pair()
  project.write('notes/words.md', `${noteOf('Words', 29, 'Another answer')}\n## Quite new?\n\nYes.\n`)
  const began = performance.now()
  expect(await project.runProgram(build, { env })).toMatchObject({ code: 0, stderr: '' })
  const took = performance.now() - began
  const after = pair()
  const names = project.all()
  const which = (found: Buffer | undefined, name: 'made' | 'lock') => {
    if (found === undefined) return 'no'
    return before[name]?.equals(found) ? 'old' : after[name]?.equals(found) ? 'new' : 'broken'
  }
  const state = () => {
    const { made, lock } = pair()
    return `${which(lock, 'lock')} lock, ${which(made, 'made')} package`
  }
  expect(state()).toBe('new lock, new package')

  return {
    ...project,
    env,
    /** Milliseconds of the whole build. */
    took,
    state,
    /** The old package and the old lock. */
    restore() {
      project.write('all.apkg', before.made ?? '')
      project.write(lockPath, before.lock ?? '')
    },
    /** What an ended build left, and whether the next one makes of it what it would have made. Gives what it was. */
    async judge(mayLeave: boolean): Promise<string> {
      const found = state()
      expect(['old lock, old package', 'new lock, old package', 'new lock, new package']).toContain(found)
      const left = project.all().filter((name) => !names.includes(name))
      expect(left.filter((name) => !mayLeave || !ours.test(name))).toEqual([])
      expect(await project.run(build, { env })).toMatchObject({ code: 0, stderr: '' })
      expect([state(), project.all()]).toEqual(['new lock, new package', names])
      return left.length > 0 ? `${found}, more left` : found
    }
  }
}
