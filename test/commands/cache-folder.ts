import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where the programs that a test starts keep what they found: not among the files that the test looks at. */
export const testCache = mkdtempSync(join(tmpdir(), 'build-deck-test-cache-'))

process.on('exit', () => rmSync(testCache, { recursive: true, force: true }))
