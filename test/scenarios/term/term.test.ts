import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { whereInstalled } from '../../anki/anki.js'
import { ankiVersions } from '../../anki/environment.js'
import { type Anki, startAnki } from '../../anki/process.js'
import { playTerm } from './play-term.js'

const installed = ankiVersions.filter((version) => whereInstalled(version, 'A term of sixty builds'))
const seed = Number(process.env['TERM_SEED'] ?? 1)

describe('A term of sixty builds with the edits of a student', { timeout: 300_000 }, () => {
  let ankis: readonly Anki[] = []
  beforeAll(() => {
    ankis = installed.map(startAnki)
  })
  afterAll(async () => {
    await Promise.all(ankis.map((anki) => anki.stop()))
  })

  test('loses no history, gives none to another fact, and doubles no card', async () => {
    const isJudge = ({ version }: Anki) => version !== ankiVersions[1]
    const { problems, reworded, doubtful } = await playTerm(ankis.filter(isJudge), { seed, builds: 60 })
    expect(problems, problems.join('\n')).toEqual([])
    expect(reworded).toBeGreaterThan(20)
    expect(doubtful).toBeLessThan(5)
  })

  test('does the same for half a term where the lock is lost twice', async () => {
    const { problems } = await playTerm(ankis, { seed, builds: 30, losesLock: (build) => build === 10 || build === 20 })
    expect(problems, problems.join('\n')).toEqual([])
  })
})
