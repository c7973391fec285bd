import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readProgramFiles } from '../../src/cli/program-files.js'
import { toShellWord } from '../../src/cli/shell-word.js'
import { inFolder, note } from './in-folder.js'

const program = "import { deck } from './parts/deck'\nimport '../outside.mjs'\nexport default { deck }\n"
const vault = {
  'vault/kidney.md': note,
  'vault/build-deck.config.mjs': program,
  'vault/parts/deck.ts': 'import words from "./words.json"\nexport const deck: string = words[0]\n',
  'vault/parts/words.json': '["Renal"]',
  'vault/parts/other.mjs': '',
  'outside.mjs': ''
}

function withVault() {
  const project = inFolder(vault)
  const env = { HOME: join(project.folder, 'home') }
  const run = (args: readonly string[], cwd = 'vault') => project.run(args, { cwd, env })
  return { ...project, env, run }
}

const built = { code: 0, stdout: expect.stringContaining('Renal.apkg: 1 note') }
const stays = 'Nothing is written; what earlier builds wrote stays as it was\n'
const refused = (what: string, last = stays) => ({
  code: 2,
  stdout: '',
  stderr: `error  \`build-deck.config.mjs\` ${what}, expected \`build-deck trust\` once you have read it and trust it, \`--config build-deck.config.mjs\` to run it this once, or a config in YAML or JSON\n${last}`
})
const unasked = refused('is a program and is not run unasked')
const changed = refused('is a program that has changed since you trusted it')

describe('A config in JavaScript', () => {
  test('is not run before it is trusted, and writes nothing', async () => {
    const { run, list } = withVault()
    expect(await run(['.'])).toEqual(unasked)
    const withoutPackage = refused('is a program and is not run unasked', '')
    expect(await run(['check', '.'])).toEqual(withoutPackage)
    expect(await run(['.', '--print', 'cards'])).toEqual(withoutPackage)
    expect(list('vault')).toEqual(['build-deck.config.mjs', 'kidney.md', 'parts'])
    expect(await run(['.', '--config', 'build-deck.config.mjs'])).toMatchObject(built)
  })

  test('is run when it is, from wherever, and its folder has nothing of that', async () => {
    const { run, list } = withVault()
    expect(await run(['trust', 'vault'], '.')).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'Trusted as it is now:',
        ...['vault/build-deck.config.mjs', 'vault/parts/deck.ts', 'outside.mjs', 'vault/parts/words.json'].map((path) => `  ${path}`),
        'It runs at each build of these notes, with all that you may do; when it changes, you are asked again.',
        ''
      ].join('\n')
    })
    expect(list('vault')).toEqual(['build-deck.config.mjs', 'kidney.md', 'parts'])
    expect(await run(['.'])).toMatchObject(built)
    expect(await run(['vault'], '.')).toMatchObject(built)
  })

  test.each([
    ['vault/build-deck.config.mjs', `${program}\n`],
    ['vault/parts/words.json', '["Stolen"]'],
    ['vault/parts/deck.js', "export const deck = 'Stolen'\n"],
    ['outside.mjs', '0\n']
  ])('is asked for again when it or what it takes in changes: %s', async (path, content) => {
    const { run, write } = withVault()
    await run(['trust'])
    write('vault/parts/other.mjs', '0\n')
    expect(await run(['.'])).toMatchObject(built)
    write(path, content)
    expect(await run(['.'])).toEqual(changed)
    await run(['trust'])
    expect((await run(['.'])).code).toBe(0)
  })

  test('is not trusted for its content in another folder, nor for a link to it', async () => {
    const { folder, run, write } = withVault()
    await run(['trust'])
    for (const [path, content] of Object.entries(vault)) write(path.replace('vault/', 'copy/'), content)
    expect(await run(['.'], 'copy')).toEqual(unasked)
    mkdirSync(join(folder, 'linked'))
    write('linked/kidney.md', note)
    write('elsewhere.mjs', 'export default {}\n')
    symlinkSync('../elsewhere.mjs', join(folder, 'linked/build-deck.config.mjs'))
    await run(['trust'], 'linked')
    expect((await run(['.'], 'linked')).code).toBe(0)
    write('elsewhere.mjs', 'export default { deck: "x" }\n')
    expect(await run(['.'], 'linked')).toEqual(changed)
  })

  test('is forgotten, and listed with what became of it', async () => {
    const { folder, run, write } = withVault()
    expect(await run(['trust', '--list'])).toMatchObject({ code: 0, stdout: 'You trust no config that is a program\n' })
    await run(['trust'])
    write('second/build-deck.config.ts', 'export default {}\n')
    await run(['trust', 'second'], '.')
    write('second/build-deck.config.ts', 'export default { deck: "x" }\n')
    const [first, second] = [`${folder}/second/build-deck.config.ts`, `${folder}/vault/build-deck.config.mjs`]
    expect((await run(['trust', '--list'])).stdout).toBe(`${first}  (changed since)\n${second}\n`)
    expect(await run(['trust', '--remove'])).toMatchObject({ code: 0, stdout: 'No longer trusted: build-deck.config.mjs\n' })
    expect((await run(['trust', '--list'])).stdout).toBe(`${first}  (changed since)\n`)
    expect(await run(['.'])).toEqual(unasked)
    expect(await run(['trust', '--remove'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error  `.` has no config that you trust, expected one that `build-deck trust --list` shows\n'
    })
  })

  test('is remembered where settings are kept, and nowhere else', async () => {
    const { folder, run: runIn, list } = inFolder(vault)
    const run = (args: readonly string[], env: Record<string, string>) => runIn(args, { cwd: 'vault', env })
    await run(['trust'], { HOME: `${folder}/home`, XDG_CONFIG_HOME: `${folder}/settings` })
    expect([list('settings/build-deck'), list()]).toEqual([['trusted'], ['outside.mjs', 'settings', 'vault']])
    expect(await run(['.'], { HOME: `${folder}/home`, XDG_CONFIG_HOME: 'settings' })).toEqual(unasked)
    expect(await run(['.'], {})).toEqual(unasked)
    expect(await run(['trust'], {})).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('HOME is not set, expected your home folder')
    })
  })
})

test.each([
  [['trust', 'none'], '`none` is no folder, expected the one whose config you trust'],
  [['trust', 'parts'], '`parts` has no config, expected a folder with a `build-deck.config.ts`, `.js` or `.mjs`'],
  [['trust', 'a', 'b'], 'Two folders `a` and `b`, expected one at a time'],
  [['trust', '--list', 'a'], '`--list` beside something else, expected it alone'],
  [['trust', '--all'], 'Unknown option `--all`']
])('%j is told what is wrong', async (args, sentence) => {
  expect(await withVault().run(args)).toMatchObject({ code: 2, stdout: '', stderr: `error  ${sentence}\n` })
})

test('A config of values alone needs no trust', async () => {
  const { run, env } = withVault()
  expect(env.HOME).toMatch(/home$/)
  const { run: runIn } = inFolder({ 'a.md': note, 'build-deck.config.yaml': 'deck: Renal\n' })
  expect(await runIn(['.'])).toMatchObject(built)
  expect(await runIn(['trust'], { env })).toMatchObject({ stdout: '`build-deck.config.yaml` is no program: it needs no trust\n' })
  expect((await run(['trust', '--list'])).stdout).toBe('You trust no config that is a program\n')
})

test('A program of files without end is told', async () => {
  const files = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`${index}.mjs`, `import './${index + 1}.mjs'\n`]))
  const { folder } = inFolder({ ...files, 'large.mjs': "import './huge.json'\n", 'huge.json': new Uint8Array(33 * 2 ** 20) })
  await expect(readProgramFiles(join(folder, '0.mjs'))).rejects.toThrow('takes in more than 500 files or 32 MiB')
  await expect(readProgramFiles(join(folder, 'large.mjs'))).rejects.toThrow('huge.json` is too much')
})

test.each([
  ['my notes', "'my notes'"],
  ["it's", "'it'\\''s'"],
  ['a; rm b', "'a; rm b'"],
  ['-x', './-x'],
  ['a/b.mjs', 'a/b.mjs']
])('A command that is shown can be copied: %s', (path, word) => {
  expect(toShellWord(path)).toBe(word)
})
