import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { buildDeck } from '../src/build-deck.js'
import { nodeHost } from '../src/host/node-host.js'
import { readConfig } from '../src/parse/settings/read-config.js'
import { printCards, printMessages, printNotes } from './print.js'

const root = fileURLToPath(new URL('fixtures', import.meta.url))
const folders = (path: string) => readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

/** What a person can check without scrolling much. */
const screen = 100

for (const feature of folders(root).filter((name) => name !== 'rules')) {
  describe(`Fixtures of ${feature}`, () => {
    test.each(folders(join(root, feature)))('%s', async (name) => {
      const folder = join(root, feature, name)
      const { documents, contents, files } = await build(folder)
      await expectFile(join(folder, 'cards.json'), printCards(documents))
      await expectFile(join(folder, 'notes.json'), contents && printNotes(contents))
      await expectFile(join(folder, 'messages.txt'), printMessages(files))
    })
  })
}

test('Every behaviour that has a fixture shows it', () => {
  expect(folders(root).length).toBeGreaterThan(1)
})

/** Builds `input.md` or the folder `input` of a case, with the config beside it, at a fixed time. */
async function build(folder: string) {
  const input = existsSync(join(folder, 'input.md')) ? 'input.md' : 'input'
  const file = join(folder, 'config.json')
  const { config, problems } = readConfig(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})
  expect(problems).toEqual([])
  const host = { ...nodeHost(folder), now: () => new Date('2026-01-01T00:00:00Z') }
  return await buildDeck(input, { ...config, host, documents: true })
}

/** Holds a file to what was printed; where nothing was printed, there is to be no file. */
async function expectFile(path: string, printed: string | undefined): Promise<void> {
  if (printed === undefined || printed === '') return expect(existsSync(path), `${path} is there`).toBe(false)
  expect(printed.split('\n').length, `${path} has more lines than a screen`).toBeLessThanOrEqual(screen)
  await expect(printed).toMatchFileSnapshot(path)
}
