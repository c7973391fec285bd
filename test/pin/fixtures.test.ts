import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/identity/index.js'
import { readConfig } from '../../src/parse/settings/read-config.js'
import { type Files, pinNotes } from './pin-notes.js'

const root = fileURLToPath(new URL('../fixtures', import.meta.url))
const folders = (path: string) => readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

/** Errors keep a project from being built, and a config holds for all of it. */
const isPlain = (folder: string) =>
  !existsSync(join(folder, 'config.json')) &&
  !/ error /.test(existsSync(join(folder, 'messages.txt')) ? readFileSync(join(folder, 'messages.txt'), 'utf8') : '')

describe('Ids on all cards of the fixtures', { timeout: 120_000 }, () => {
  test.each(folders(root).filter((name) => name !== 'rules'))('of %s, all in one project, cost no history', async (feature) => {
    const cases = folders(join(root, feature)).filter((name) => isPlain(join(root, feature, name)))
    const files = Object.assign({}, ...cases.map((name) => filesOf(join(root, feature, name), `${name}/`)))
    if (cases.length > 0) await expectKept(files)
  })

  const withConfig = folders(root).flatMap((feature) => {
    const cases = folders(join(root, feature)).map((name) => join(feature, name))
    return cases.filter((name) => existsSync(join(root, name, 'config.json')) && existsSync(join(root, name, 'notes.json')))
  })
  test.each(withConfig)('of %s, with its config, cost no history', async (name) => {
    const { config } = readConfig(JSON.parse(readFileSync(join(root, name, 'config.json'), 'utf8')))
    await expectKept(filesOf(join(root, name), ''), config)
  })
})

async function expectKept(files: Files, config = {}) {
  const { first, second, pinned, had, refused } = await pinNotes(files, { config })
  const guids = (changes: readonly Change[]) => changes.map(({ guid }) => guid)
  expect(first.contents, 'there is a package').toBeDefined()
  expect(pinned + had + refused.length).toBe(first.changes.length)
  expect(guids(second.changes)).toEqual(guids(first.changes))
  expect(second.changes.filter(({ kind }) => kind !== 'unchanged' && kind !== 'edited')).toEqual([])
  expect(second.contents?.notes).toEqual(first.contents?.notes)
}

/** `input.md` and what stands beside it, or all of `input`. */
function filesOf(folder: string, prefix: string): Files {
  const input = existsSync(join(folder, 'input.md')) ? folder : join(folder, 'input')
  const paths = readdirSync(input, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(input, path)).isFile())
  return Object.fromEntries(paths.map((path) => [prefix + path, readFileSync(join(input, path))]))
}
