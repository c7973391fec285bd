import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createProject, noteOf } from './project.js'

const lockPath = 'notes/build-deck.lock.json'
const build = ['notes', '-o', 'out/all.apkg', '--quiet']
const isLinux = process.platform === 'linux'

// Disks of one's own need a name space of one's own, which some machines do not give.
const ownMounts = ['unshare', '--map-root-user', '--mount']
const canMount = isLinux && works([...ownMounts, 'mount', '-t', 'tmpfs', 'none', '/mnt'])
if (isLinux && !canMount) {
  if (process.env['CI']) throw new Error('No disk can be mounted here, expected it in CI')
  process.stderr.write('LEFT OUT: full disks and disks that can only be read, since nothing can be mounted here\n')
}

function works([program = '', ...args]: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The program runs after some commands of a shell. */
const stays = 'Nothing is written; `out/all.apkg` and the lock stay as they were\n'

const inShell = (commands: string, by: readonly string[] = []) => ({ by: [...by, 'sh', '-c', `${commands} && exec "$0" "$@"`] })

/** A project that was built, and whose notes changed since. */
async function edited() {
  const project = createProject({ 'notes/words.md': noteOf('Words', 100), 'out/.keep': '' })
  await project.run(build)
  project.write('notes/words.md', noteOf('Words', 100, 'Another answer'))
  const state = () => [project.all(), project.bytes('out/all.apkg'), project.bytes(lockPath)]
  return { ...project, state, before: state() }
}

describe('Package and lock stay as they were, nothing is left, and the user is told', () => {
  test.runIf(isLinux).each([
    ['lock', 8, lockPath],
    ['package', 90, 'out/all.apkg']
  ])('where no file may grow as large as the %s', async (_, kibibytes, path) => {
    const { folder, runProgram, state, before } = await edited()
    expect(await runProgram(build, { by: ['prlimit', `--fsize=${kibibytes * 1024}`] })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `error  \`${join(folder, path)}\` cannot be read or written: it would be larger than this system allows\n${stays}`
    })
    expect(state()).toEqual(before)
  })

  test.runIf(canMount).each([
    ['lock', 8, lockPath],
    ['package', 110, 'out/all.apkg']
  ])('where the disk has no room for the %s', async (_, kibibytes, path) => {
    const { folder, runProgram } = await edited()
    // The disk is gone with the program that mounted it, so all is looked at from there.
    const script = `mkdir /tmp/kept$$ && mount -t tmpfs none /tmp/kept$$ && cp -r . /tmp/kept$$
      mount -t tmpfs -o size=2m none . && cd "$PWD" && cp -r /tmp/kept$$/. .
      dd if=/dev/zero of=filler bs=1k 2>/dev/null; truncate -s -${kibibytes}K filler
      "$0" "$@"; echo "code $?"
      rm filler; diff -r . /tmp/kept$$ && echo same
      "$0" "$@"; echo "code $?"; ls -A . notes out; umount /tmp/kept$$; rmdir /tmp/kept$$`
    const { stdout, stderr } = await runProgram(build, { by: [...ownMounts, 'sh', '-c', script] })
    expect(stderr).toBe(`error  \`${join(folder, path)}\` cannot be read or written: the disk is full\n${stays}`)
    expect(stdout.split('\n')).toEqual([
      'code 2',
      'same',
      '100 edited',
      'out/all.apkg: 100 notes, 100 cards, 1 deck, 0 media',
      'code 0',
      ...['.:', 'notes', 'out', '', 'notes:', 'build-deck.lock.json', 'words.md', '', 'out:', '.keep', 'all.apkg', '']
    ])
  })

  test.runIf(canMount).each([
    [
      'package',
      'out',
      /^error {2}`out\/all\.apkg` cannot be written, expected permission to write there\nNothing is written; what earlier builds wrote stays as it was\n$/
    ],
    [
      'lock',
      'notes',
      /^error {2}`.*\/notes\/build-deck\.lock\.json` cannot be read or written: the disk can only be read\nNothing is written; `out\/all\.apkg` and the lock stay as they were\n$/
    ]
  ])('where the folder of the %s can only be read', async (_, place, sentence) => {
    const { runProgram, state, before } = await edited()
    const readOnly = inShell(`mount --bind ${place} ${place} && mount -o remount,bind,ro ${place}`, ownMounts)
    expect(await runProgram(build, readOnly)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(sentence) })
    expect(state()).toEqual(before)
  })
})

test.runIf(canMount)('A lock that can only be read is enough for looking, and for a build that does not change it', async () => {
  const { run, runProgram, all } = await edited()
  const readOnly = inShell('mount --bind notes notes && mount -o remount,bind,ro notes', ownMounts)
  expect(await runProgram(['check', 'notes', '--quiet'], readOnly)).toMatchObject({ code: 0, stderr: '' })
  expect(await runProgram(['notes', '--print', 'cards', '--quiet'], readOnly)).toMatchObject({ code: 0, stderr: '' })
  await run(build)
  expect(await runProgram(['notes', '-o', 'new.apkg', '--quiet'], readOnly)).toMatchObject({ code: 0, stderr: '' })
  expect(all()).toEqual(['new.apkg', 'notes', lockPath, 'notes/words.md', 'out', 'out/.keep', 'out/all.apkg'])
})

test.runIf(isLinux)('800 pictures need no more than 64 open files', async () => {
  const pictures = Array.from({ length: 800 }, (_, index) => index)
  const { write, run, runProgram, read } = createProject({ 'out/.keep': '' })
  for (const index of pictures) write(`notes/img/${index}.png`, `picture ${index}`)
  write('notes/a.md', pictures.map((index) => `## Which is picture ${index}?\n\n![Picture](img/${index}.png)\n`).join('\n'))
  const { code, stdout } = await runProgram(build, { by: ['prlimit', '--nofile=64'] })
  expect([code, stdout]).toEqual([0, '800 new\nout/all.apkg: 800 notes, 800 cards, 1 deck, 800 media\n'])
  const made = read('out/all.apkg')
  await run(build)
  expect(read('out/all.apkg').equals(made)).toBe(true)
})

test.runIf(isLinux)('Output that is printed into a full device is told, and does not count as done', async () => {
  const { runProgram, all, bytes } = await edited()
  const full = { by: ['sh', '-c', 'exec "$0" "$@" > /dev/full'] }
  const told = { code: 2, stderr: 'error  Standard output cannot be written: the disk is full\n' }
  for (const args of [['--help'], ['notes', '--print', 'cards', '-q'], build]) expect(await runProgram(args, full)).toMatchObject(told)
  // What the package is, was told into the void; it is written all the same, with its lock.
  const [made, lock] = [bytes('out/all.apkg'), bytes(lockPath)]
  expect(await runProgram(build)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^100 unchanged\n/) })
  expect([bytes('out/all.apkg'), bytes(lockPath)]).toEqual([made, lock])
  expect(all()).toEqual(['notes', lockPath, 'notes/words.md', 'out', 'out/.keep', 'out/all.apkg'])
})
