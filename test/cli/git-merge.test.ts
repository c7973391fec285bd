import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Lock, parseLock } from '../../src/identity/index.js'
import { inTemporaryFolder, runCommand } from '../commands/run-command.js'

const section = (question: string, answer: string) => `## ${question}\n\n${answer}\n\n`
const heart = (...sections: string[]) => `# Heart\n\n${sections.join('')}`
const apex = section('Where is the apex?', 'In the fifth space, on the left.')
const valve = section('What closes first?', 'The mitral valve, then the tricuspid.')
const chambers = section('How many chambers?', 'Four')
const work = section('Work', 'A heart {{pumps}} the blood and {{rests}} between two beats.')

/** A git repository with a project that was built and committed on `main`. */
async function inRepository(use: (repository: Repository) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    let day = 1_767_225_600
    const run = async (command: string) => {
      day += 86_400
      const { code, output, errors } = await runCommand(`SOURCE_DATE_EPOCH=${day}; export SOURCE_DATE_EPOCH; ${command}`, folder)
      return { code, output, errors }
    }
    const git = async (command: string) => {
      const done = await run(`git -c user.name=A -c user.email=a@example.org ${command}`)
      expect(done, command).toMatchObject({ code: 0 })
    }
    const repository: Repository = {
      run,
      git,
      async build(files) {
        for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text)
        const built = await run('build-deck . --deck Heart -o heart.apkg')
        expect(built).toMatchObject({ code: 0 })
        await git('add -A')
        await git('commit -qm notes')
        return built.output
      },
      async lock() {
        const { lock, problem } = parseLock(await readFile(join(folder, 'build-deck.lock.json'), 'utf8'))
        expect(problem).toBeUndefined()
        return lock as Lock
      }
    }
    await git('init -q -b main')
    await run('git config merge.build-deck.driver "build-deck lock --merge %A %O %B"')
    await writeFile(join(folder, '.gitattributes'), 'build-deck.lock.json merge=build-deck\n')
    await writeFile(join(folder, '.gitignore'), '*.apkg\n')
    await use(repository)
  })
}

interface Repository {
  run(command: string): Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }>
  git(command: string): Promise<void>
  /** Writes files, builds the project a day later than before, and commits. */
  build(files: Readonly<Record<string, string>>): Promise<string>
  lock(): Promise<Lock>
}

const guidOf = ({ notes }: Lock, front: string) => notes.find(({ matching }) => matching.front === front)?.guid

describe('Two branches that each added and edited cards merge', () => {
  test('into a lock that knows all of them, and each side’s package gets what the other one changed', async () => {
    await inRepository(async ({ run, git, build, lock }) => {
      await build({ 'a.md': heart(apex, valve), 'b.md': heart(chambers, work) })
      await git('checkout -qb laptop')
      await build({
        'a.md': heart(
          apex.replace('Where is the apex', 'Where exactly is the apex'),
          valve,
          section('What is the apex of?', 'The left ventricle.')
        ),
        'b.md': heart(chambers, work.replace('rests', 'then rests'))
      })
      const laptop = await lock()
      await git('checkout -q main')
      await build({
        'a.md': heart(apex, valve),
        'b.md': heart(chambers.replace('Four', 'Four of them'), work, section('What is a beat?', 'One turn.'))
      })
      const main = await lock()
      await git('merge -q laptop -m merged')

      const merged = await lock()
      expect(guidOf(merged, 'Where exactly is the apex?')).toBe(guidOf(main, 'Where is the apex?'))
      expect(guidOf(merged, 'What is the apex of?')).toBe(guidOf(laptop, 'What is the apex of?'))
      expect(guidOf(merged, 'What is a beat?')).toBe(guidOf(main, 'What is a beat?'))
      const newest = Math.max(...[...main.notes, ...laptop.notes].map(({ mod }) => mod))
      const isLater = (front: string) => (merged.notes.find(({ matching }) => matching.front === front)?.mod ?? 0) > newest
      expect(['Where exactly is the apex?', 'Work', 'How many chambers?'].map(isLater)).toEqual([true, true, true])
      expect(['What closes first?', 'What is a beat?', 'What is the apex of?'].map(isLater)).toEqual([false, false, false])

      expect((await run('build-deck lock --check .')).code).toBe(0)
      expect((await run('build-deck . --deck Heart -o heart.apkg')).output).toContain('6 unchanged\n')
      expect(await lock()).toEqual(merged)
    })
  })

  test('where one edited a card’s answer and the other its question', async () => {
    await inRepository(async ({ run, git, build, lock }) => {
      await build({ 'a.md': heart(apex, valve) })
      const first = await lock()
      await git('checkout -qb laptop')
      await build({ 'a.md': heart(apex.replace('Where', 'Where exactly'), valve) })
      await git('checkout -q main')
      await build({ 'a.md': heart(apex.replace('on the left', 'left'), valve) })
      // The two lines stand next to each other, so git leaves the notes to the author.
      await run('git -c user.name=A -c user.email=a@example.org merge -q laptop -m merged')
      const output = await build({ 'a.md': heart(apex.replace('Where', 'Where exactly').replace('on the left', 'left'), valve) })
      expect(output).toContain('1 unchanged, 1 edited\n')
      expect(guidOf(await lock(), 'Where exactly is the apex?')).toBe(guidOf(first, 'Where is the apex?'))
    })
  })

  test('or not at all: a lock that cannot be read is named with its line, and nothing is written over', async () => {
    await inRepository(async ({ run, git, build }) => {
      await build({ 'a.md': heart(apex) })
      await git('checkout -qb laptop')
      await build({ 'a.md': heart(apex, valve) })
      await run('sed -i "s/.mod.:[0-9]*,.place/\\"mod\\":no,\\"place/" build-deck.lock.json')
      await git('commit -qam broken')
      await git('checkout -q main')
      await build({ 'a.md': heart(apex, chambers) })
      const { code, errors } = await run('git -c user.name=A -c user.email=a@example.org merge -q laptop -m merged')
      expect(code).toBe(1)
      expect(errors).toMatch(/:2:\d+ {2}error {2}The lock cannot be read \(a value is missing\)/)
      expect((await run('build-deck lock --check .')).code).toBe(0)
    })
  })
})
