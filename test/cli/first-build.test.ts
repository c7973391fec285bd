import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder, note } from './in-folder.js'

const hint = /Write `(.*)` into `(.*)` now: then neither a lost lock nor another name of the deck makes a card new\n$/

test.each(['biology', '2024', 'C#: a "b" & c', 'true', '日本語', '- no list', "it's", '{a}'])(
  'A first build in the folder `%s` says which id to write, and later builds accept just that, in YAML, JSON and code',
  async (name) => {
    const { run, write, text, list } = inFolder({ [`${name}/a.md`]: note })
    const first = await run([`./${name}`, '-o', 'a.apkg'])
    const [, line = '', path = ''] = hint.exec(first.stdout) ?? []
    expect(path).toBe(`${name}/build-deck.config.yaml`)
    write(path, `${line}\n`)
    const lock = text(`${name}/build-deck.lock.json`)
    expect(await run([`./${name}`, '-o', 'a.apkg'])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('1 unchanged\n')
    })
    expect(text(`${name}/build-deck.lock.json`)).toBe(lock)
    expect(list(name)).toContain('build-deck.config.yaml')
  }
)

test('It names the config that is there, in the form of that config', async () => {
  const cases: readonly (readonly [string, string, (line: string) => string])[] = [
    ['build-deck.config.yml', 'decks: single\n', (line) => `decks: single\n${line}\n`],
    ['build-deck.config.json', '{ "decks": "single" }', (line) => `{ ${line} "decks": "single" }`],
    ['build-deck.config.mjs', 'export default { decks: "single" }', (line) => `export default { ${line} decks: "single" }`]
  ]
  for (const [path, config, withLine] of cases) {
    const { run, write } = inFolder({ 'kidney/a.md': note, [path]: config })
    const [, line = '', told] = hint.exec((await run(['kidney', '-o', 'a.apkg', '--config', path])).stdout) ?? []
    expect(told).toBe(path)
    write(path, withLine(line))
    expect(await run(['kidney', '-o', 'a.apkg', '--config', path])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('1 unchanged\n')
    })
  }
})

test('It says nothing where there is an id, and nothing again after the first build', async () => {
  const { run } = inFolder({ 'kidney/a.md': note, 'named/a.md': note, 'named/build-deck.config.yaml': 'id: x\n' })
  expect((await run(['named', '-o', 'a.apkg'])).stdout).not.toMatch(hint)
  await run(['kidney', '-o', 'a.apkg'])
  expect((await run(['kidney', '-o', 'a.apkg'])).stdout).not.toMatch(hint)
})

test('It advises against an id that other projects may have too, and the way to another one is free until the first import', async () => {
  const { folder, run, write } = inFolder({ 'notes/a.md': note })
  const lock = 'notes/build-deck.lock.json'
  expect((await run(['notes', '-o', 'a.apkg'])).stdout).toContain(
    `before you import for the first time, delete \`${lock}\` and build again: in Anki, cards of two projects called "notes" that ask the same are one card`
  )
  write('notes/build-deck.config.yaml', 'id: biology-7c9e\n')
  expect(await run(['notes', '-o', 'a.apkg'])).toMatchObject({ code: 1, stderr: expect.stringContaining('namespace-changed') })
  rmSync(join(folder, lock))
  expect(await run(['notes', '-o', 'a.apkg'])).toMatchObject({ code: 0, stdout: expect.stringContaining('1 new\n') })
})
