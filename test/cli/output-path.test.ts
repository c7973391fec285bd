import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkOutput, toFileName } from '../../src/cli/output-path.js'

const folder = mkdtempSync(join(tmpdir(), 'build-deck-output-'))
mkdirSync(join(folder, 'notes'))
writeFileSync(join(folder, 'notes/a.md'), '# A')
writeFileSync(join(folder, 'old.apkg'), '')
afterAll(() => rmSync(folder, { recursive: true }))

describe('an output', () => {
  test.each([
    ['kam.apkg', 'kam.apkg'],
    ['./notes/../kam.APKG', 'kam.APKG'],
    ['old.apkg', 'old.apkg'],
    ['my-collection.apkg', 'my-collection.apkg'],
    ['backup.apkg', 'backup.apkg']
  ])('can be %s', async (output, path) => {
    expect(await checkOutput(output, folder)).toBe(join(folder, path))
  })

  test.each([
    ['collection.apkg', 'Anki would take `collection.apkg` for a whole collection'],
    ['notes/Collection.apkg', 'for a whole collection'],
    ['backup-2024-01-01.apkg', 'for a whole collection'],
    ['kam.colpkg', 'for a whole collection'],
    ['notes', '`notes` is a folder, expected the name of a file that ends in `.apkg`'],
    ['notes/a.md', 'Anki would not open `notes/a.md`, expected a name that ends in `.apkg`'],
    ['none/kam.apkg', '`none/kam.apkg` cannot be written, expected its folder to be there'],
    ['old.apkg/kam.apkg', 'expected its folder to be there']
  ])('cannot be %s', async (output, sentence) => {
    await expect(checkOutput(output, folder)).rejects.toThrow(sentence)
  })
})

test.each([
  ['Key Account Management', 'Key Account Management.apkg'],
  ['Biology::Cells', 'Biology - Cells.apkg'],
  ['::A', 'A.apkg'],
  ['AC/DC: "best" of?', 'AC-DC- -best- of-.apkg'],
  ['日本語', '日本語.apkg'],
  ['..', 'deck.apkg']
])('the deck %j is written to %s', (deck, name) => {
  expect(toFileName(deck)).toBe(name)
})
