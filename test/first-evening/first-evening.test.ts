import { readFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runTranscript } from '../commands/run-transcript.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const page = fileURLToPath(new URL('../../docs/first-evening.md', import.meta.url))

test('A first evening goes as the docs tell', { timeout: 300_000 }, async () => {
  const prepare = async (folder: string) => {
    for (const name of ['vault', 'graph']) await cp(join(here, name), join(folder, name), { recursive: true })
  }
  await expect(await runTranscript(readFileSync(page, 'utf8'), { prepare, env: { SOURCE_DATE_EPOCH: '' } })).toMatchFileSnapshot(page)
})
