import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AnkiPackage } from '../../src/anki/model/model.js'
import { type Outputs, writeOutputs } from '../../src/cli/write-outputs.js'
import { inFolder } from './in-folder.js'

const empty: AnkiPackage = { decks: [], noteTypes: [], notes: [], media: [] }
const broken: AnkiPackage = {
  ...empty,
  media: [
    {
      name: 'x.png',
      // biome-ignore lint/correctness/useYield: it fails before its first piece.
      async *open() {
        throw new Error('The file is gone')
      }
    }
  ]
}

function outputs(folder: string, contents: AnkiPackage, lockText: string | undefined): Outputs {
  const lockPath = join(folder, 'notes/build-deck.lock.json')
  return {
    packagePath: join(folder, 'kam.apkg'),
    contents,
    created: new Date('2024-01-01T00:00:00Z'),
    lockPath,
    lockBytes: existsSync(lockPath) ? readFileSync(lockPath) : undefined,
    lockText,
    cwd: folder,
    onWait: () => {}
  }
}

describe('package and lock', () => {
  test('are written both, and nothing else stays', async () => {
    const { folder, text, list } = inFolder({ 'notes/build-deck.lock.json': 'old' })
    await writeOutputs(outputs(folder, empty, 'new'))
    expect(text('notes/build-deck.lock.json')).toBe('new')
    expect([...list(), ...list('notes')]).toEqual(['kam.apkg', 'notes', 'build-deck.lock.json'])
  })

  test.each([0, 1, 2, 3])('are whole where the lock takes several pieces, and signs of two halves stand anywhere (%i)', async (before) => {
    const { folder, text } = inFolder({ 'notes/build-deck.lock.json': 'old' })
    const long = 'x'.repeat(before) + '東𝄞é'.repeat(600_000)
    await writeOutputs(outputs(folder, empty, long))
    expect(text('notes/build-deck.lock.json') === long).toBe(true)
  })

  test('stay as they were when the package cannot be made', async () => {
    const { folder, text, list } = inFolder({ 'notes/build-deck.lock.json': 'old', 'kam.apkg': 'old' })
    await expect(writeOutputs(outputs(folder, broken, 'new'))).rejects.toThrow('The file is gone')
    expect([text('kam.apkg'), text('notes/build-deck.lock.json')]).toEqual(['old', 'old'])
    expect([...list(), ...list('notes')]).toEqual(['kam.apkg', 'notes', 'build-deck.lock.json'])
  })

  test('stay as they were when the lock cannot be written', async () => {
    const { folder, text, list } = inFolder({ 'kam.apkg': 'old' })
    await expect(writeOutputs(outputs(folder, empty, 'new'))).rejects.toMatchObject({ path: join(folder, 'notes/build-deck.lock.json') })
    expect(text('kam.apkg')).toBe('old')
    expect(list()).toEqual(['kam.apkg'])
  })

  test.each([['old'], [undefined]])('stay as they were when the package cannot be put in place: lock %s', async (old) => {
    const { folder, has, text, list } = inFolder({ 'notes/a.md': '', ...(old && { 'notes/build-deck.lock.json': old }) })
    const late: AnkiPackage = {
      ...empty,
      media: [
        {
          name: '_x.png',
          async *open() {
            mkdirSync(join(folder, 'kam.apkg/full'), { recursive: true })
            yield new Uint8Array(1)
          }
        }
      ]
    }
    await expect(writeOutputs(outputs(folder, late, 'new'))).rejects.toMatchObject({ path: join(folder, 'kam.apkg'), syscall: 'open' })
    expect(has('notes/build-deck.lock.json') ? text('notes/build-deck.lock.json') : undefined).toBe(old)
    expect([list(), list('notes')]).toEqual([
      ['kam.apkg', 'notes'],
      ['a.md', ...(old ? ['build-deck.lock.json'] : [])]
    ])
  })

  test('are not written when another build has written the lock since', async () => {
    const { folder, write, text, list } = inFolder({ 'notes/build-deck.lock.json': 'old', 'kam.apkg': 'old' })
    const given = outputs(folder, empty, 'new')
    write('notes/build-deck.lock.json', 'theirs')
    expect(await writeOutputs(given)).toBe('overtaken')
    expect(await writeOutputs({ ...given, lockBytes: undefined })).toBe('overtaken')
    expect(await writeOutputs({ ...given, lockText: undefined })).toBe('overtaken')
    expect([text('kam.apkg'), text('notes/build-deck.lock.json')]).toEqual(['old', 'theirs'])
    expect([list(), list('notes')]).toEqual([['kam.apkg', 'notes'], ['build-deck.lock.json']])
  })

  test('a lock behind a link is written where the link leads', async () => {
    const { folder, text, list } = inFolder({ 'kept/lock.json': 'old', 'notes/a.md': '' })
    symlinkSync(join(folder, 'kept/lock.json'), join(folder, 'notes/build-deck.lock.json'))
    await writeOutputs(outputs(folder, empty, 'new'))
    expect(text('kept/lock.json')).toBe('new')
    expect(lstatSync(join(folder, 'notes/build-deck.lock.json')).isSymbolicLink()).toBe(true)
    expect(list('kept')).toEqual(['lock.json'])
  })

  test('a lock that says the same is not touched', async () => {
    const { folder, list } = inFolder({})
    mkdirSync(join(folder, 'notes'))
    await writeOutputs(outputs(folder, empty, undefined))
    expect([...list(), ...list('notes')]).toEqual(['kam.apkg', 'notes'])
  })
})
