import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder, note } from '../cli/in-folder.js'

const isLinux = process.platform === 'linux'
const lockName = 'build-deck.lock.json'

const make: Readonly<Record<string, (path: string) => void>> = {
  folder: (path) => mkdirSync(path),
  'link to itself': (path) => symlinkSync(path, path),
  'link to nowhere': (path) => symlinkSync('none/of/this', path),
  pipe: (path) => execFileSync('sh', ['-c', 'mkfifo "$0"', path]),
  'link to a device': (path) => symlinkSync('/dev/full', path)
}
const sentences: Readonly<Record<string, string>> = {
  folder: 'is a folder',
  'link to itself': 'is a link that leads to itself',
  'link to nowhere': '',
  pipe: 'is a device, a pipe or a collection of Anki',
  'link to a device': 'is a device, a pipe or a collection of Anki'
}

const unknown = 'Nothing is written; what earlier builds wrote stays as it was\n'

function kindOf(path: string): string {
  const found = lstatSync(path)
  return [found.isDirectory(), found.isSymbolicLink(), found.isFIFO(), found.isFile()].join()
}

describe.runIf(isLinux).each(Object.keys(make))('Where there is a %s', (kind) => {
  test('no package is written, and no lock', async () => {
    const { folder, run, list } = inFolder({ 'kidney/a.md': note })
    make[kind]?.(join(folder, 'kam.apkg'))
    const before = kindOf(join(folder, 'kam.apkg'))
    const what = sentences[kind] || 'cannot be written'
    const expected = kind === 'link to nowhere' ? 'expected its folder to be there' : 'expected the name of a file that ends in `.apkg`'
    expect(await run(['kidney', '-o', 'kam.apkg'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `error  \`kam.apkg\` ${what}, ${expected}\n${unknown}`
    })
    expect([kindOf(join(folder, 'kam.apkg')), list(), list('kidney')]).toEqual([before, ['kam.apkg', 'kidney'], ['a.md']])
  })

  test('no lock is written, and no package', async () => {
    const { folder, run, list, text } = inFolder({ 'kidney/a.md': note, 'kam.apkg': 'old' })
    make[kind]?.(join(folder, 'kidney', lockName))
    const before = kindOf(join(folder, 'kidney', lockName))
    const what = sentences[kind] || 'is a link into a folder that is not there'
    const stderr = `error  \`kidney/${lockName}\` ${what}, expected the lock of a build or nothing of that name\n`
    for (const args of [
      ['check', 'kidney'],
      ['kidney', '--print', 'cards']
    ])
      expect(await run(args)).toEqual({ code: 2, stdout: '', stderr })
    const last = 'Nothing is written; `kam.apkg` stays as it was\n'
    expect(await run(['kidney', '-o', 'kam.apkg'])).toEqual({ code: 2, stdout: '', stderr: stderr + last })
    expect([kindOf(join(folder, 'kidney', lockName)), list('kidney')]).toEqual([before, ['a.md', lockName]])
    expect([text('kam.apkg'), list()]).toEqual(['old', ['kam.apkg', 'kidney']])
  })
})

test('A name that ends as those of folders do is a folder', async () => {
  const { run, list } = inFolder({ 'kidney/a.md': note })
  for (const output of ['kam.apkg/', 'kidney/', './'])
    expect(await run(['kidney', '-o', output])).toEqual({
      code: 2,
      stdout: '',
      stderr: `error  \`${output}\` is a folder, expected the name of a file that ends in \`.apkg\`\n${unknown}`
    })
  expect([list(), list('kidney')]).toEqual([['kidney'], ['a.md']])
})
