import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { whereInstalled } from '../../anki/anki.js'
import { ankiVersions } from '../../anki/environment.js'
import { type Anki, startAnki } from '../../anki/process.js'
import { openTerm, type Term } from './open-term.js'

const installed = ankiVersions.filter((version) => whereInstalled(version, 'A term of sixty builds'))
const seed = Number(process.env['TERM_SEED'] ?? 1)

/** Each test plays on a bit, so that none takes long. */
const evenings = (builds: number) => Array.from({ length: builds / 6 }, (_, index) => 6 * (index + 1))

describe('A term of sixty builds with the edits of a student', { timeout: 300_000 }, () => {
  let ankis: readonly Anki[] = []
  let term: Term
  let half: Term
  // Both are played at once: each mostly waits for the next second.
  const halfway: Promise<readonly string[]>[] = []
  beforeAll(async () => {
    ankis = installed.map(startAnki)
    const isJudge = ({ version }: Anki) => version !== ankiVersions[1]
    term = await openTerm(ankis.filter(isJudge), { seed })
    half = await openTerm(ankis, { seed, losesLock: (build) => build === 10 || build === 20 })
    for (const build of evenings(30)) halfway.push(half.playTo(build))
  })
  afterAll(async () => {
    await Promise.allSettled(halfway)
    await Promise.all([term.close(), half.close()])
    await Promise.all(ankis.map((anki) => anki.stop()))
  })

  describe('loses no history, gives none to another fact, and doubles no card', () => {
    test.each(evenings(60))('up to build %i', async (build) => {
      expect(await term.playTo(build)).toEqual([])
    })

    test('to its end, though much was reworded', async () => {
      expect(await term.check()).toEqual([])
      expect(term.count.reworded).toBeGreaterThan(20)
      expect(term.count.doubtful).toBeLessThan(5)
    })
  })

  describe('does the same for half a term where the lock is lost twice', () => {
    test.each(evenings(30))('up to build %i', async (build) => {
      expect(await halfway[build / 6 - 1]).toEqual([])
    })

    test('to its end', async () => {
      expect(await half.check()).toEqual([])
    })
  })
})
