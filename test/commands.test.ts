import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepPrograms } from './commands/keep-programs.js'
import { runTranscript } from './commands/run-transcript.js'

const folder = fileURLToPath(new URL('commands/', import.meta.url))
const transcripts = readdirSync(folder).filter((name) => name.endsWith('.md'))

describe('The command prints what its transcripts show', { timeout: 300_000 }, () => {
  beforeAll(() => {
    if (!existsSync(new URL('../dist/cli.js', import.meta.url)))
      throw new Error('No dist/cli.js, expected `npm run build` before this test')
  })

  const kept = keepPrograms()
  afterAll(() => kept.end())

  test.each(transcripts)('%s', async (name) => {
    const text = readFileSync(folder + name, 'utf8')
    await expect(await runTranscript(text, { kept })).toMatchFileSnapshot(folder + name)
  })

  test('and there is at least one', () => {
    expect(transcripts).not.toEqual([])
  })
})
