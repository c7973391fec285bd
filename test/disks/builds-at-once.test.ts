import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPackage } from '../../src/anki/index.js'
import { machine } from '../../src/anki/node-process.js'
import { parseLock } from '../../src/identity/parse-lock.js'
import { createProject, ended, noteOf, type Project } from './project.js'

const parts = ['a', 'b', 'c', 'd', 'e']
const lockPath = 'notes/build-deck.lock.json'

/** Each part with a card that the lock does not know yet. */
async function withNewCards(): Promise<Project> {
  const project = createProject(Object.fromEntries(parts.map((part) => [`notes/${part}/note.md`, noteOf(`Part ${part}`, 1)])))
  await project.run(['notes', '-o', 'all.apkg'])
  for (const part of parts) project.write(`notes/${part}/note.md`, noteOf(`Part ${part}`, 2))
  return project
}

function liveGuids({ bytes }: Project): string[] {
  const { lock } = parseLock(String(bytes(lockPath)))
  return (lock?.notes ?? []).filter(({ retired }) => !retired).map(({ guid }) => guid)
}

async function shippedGuids({ bytes }: Project, name: string): Promise<string[]> {
  const { notes } = await readPackage(new Uint8Array(bytes(name) ?? []))
  return notes.map(({ guid }) => guid)
}

test('Builds at once on one lock, each with a new card, lose no entry, also where a killed build held the lock', async () => {
  const project = await withNewCards()
  const gone = project.start(['--version'])
  await ended(gone)
  project.write(`${lockPath}.writing`, JSON.stringify({ program: 'build-deck', machine, pid: gone.pid, token: 'x' }))
  const ends = await Promise.all(parts.map((part) => project.runProgram([`notes/${part}`, '-o', `${part}.apkg`])))
  expect(ends.map(({ code, stdout }) => [code, stdout.split('\n')[0]])).toEqual(parts.map(() => [0, '1 unchanged, 1 new']))
  const known = liveGuids(project)
  expect(known).toHaveLength(2 * parts.length)
  for (const part of parts) for (const guid of await shippedGuids(project, `${part}.apkg`)) expect(known).toContain(guid)
  expect(project.all().filter((name) => /unfinished|writing/.test(name))).toEqual([])
  expect(await project.run(['notes', '-o', 'all.apkg'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^10 unchanged\n/) })
})

test('A build that is overtaken says so, tells its messages once, and builds again', async () => {
  const project = createProject({ 'notes/a/note.md': noteOf('A', 1), 'notes/b/note.md': `${noteOf('B', 1)}\n## Empty\n` })
  await project.run(['notes', '-o', 'all.apkg'])
  const before = project.bytes(lockPath) ?? ''
  project.write('notes/a/note.md', noteOf('A', 2))
  await project.run(['notes/a', '-o', 'a.apkg'])
  const after = project.bytes(lockPath) ?? ''
  project.write(lockPath, before)
  project.write('notes/b/note.md', `${noteOf('B', 2)}\n## Empty\n`)

  // The other build is done just when this one begins to write.
  const hook = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'
    const open = fs.promises.open
    let isDone = false
    fs.promises.open = async (path, ...rest) => {
      if (/unfinished/.test(path) && !isDone) {
        isDone = true
        fs.writeFileSync(${JSON.stringify(join(project.folder, lockPath))}, ${JSON.stringify(String(after))})
      }
      return open(path, ...rest)
    }
    syncBuiltinESMExports()`
  const node = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`]
  const { code, stdout, stderr } = await project.runProgram(['notes/b', '-o', 'b.apkg'], { node })
  expect([code, stdout]).toEqual([0, '1 unchanged, 1 new\nb.apkg: 2 notes, 2 cards, 1 deck, 0 media\n'])
  expect(stderr).toMatch(
    /^Another build has written `notes\/build-deck\.lock\.json` meanwhile: building again on what it says now\n[^\n]*card-without-answer\n[^\n]*\n[^\n]*\n1 warning\n$/
  )
  expect(liveGuids(project)).toHaveLength(4)
})
