import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { whereInstalled } from '../../anki/anki.js'
import { ankiVersions } from '../../anki/environment.js'
import { type Anki, startAnki } from '../../anki/process.js'
import { openTerm, type Term } from './open-term.js'

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

  describe('loses no history, gives none to another fact, and doubles no card', () => {
    let term: Term
    beforeAll(async () => {
      const isJudge = ({ version }: Anki) => version !== ankiVersions[1]
      term = await openTerm(ankis.filter(isJudge), { seed })
    })
    afterAll(() => term.close())

    test.each([6, 12, 18, 24, 30, 36, 42, 48, 54, 60])('up to build %i', async (build) => {
      expect(await term.playTo(build)).toEqual([])
    })

    test('to its end, though much was reworded', async () => {
      expect(await term.check()).toEqual([])
      expect(term.count.reworded).toBeGreaterThan(20)
      expect(term.count.doubtful).toBeLessThan(5)
    })
  })

  describe('does the same for half a term where the lock is lost twice', () => {
    let term: Term
    beforeAll(async () => {
      term = await openTerm(ankis, { seed, losesLock: (build) => build === 10 || build === 20 })
    })
    afterAll(() => term.close())

    test.each([6, 12, 18, 24, 30])('up to build %i', async (build) => {
      expect(await term.playTo(build)).toEqual([])
    })

    test('to its end', async () => {
      expect(await term.check()).toEqual([])
    })
  })
})
