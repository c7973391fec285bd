import { describe, expect, test } from 'vitest'
import { buildClock } from '../../src/identity/index.js'
import { build, day, firstBuild } from './build-cards.js'

const { lock } = build({ 'a.md': [{ front: 'Heart' }] })
const newest = firstBuild / 1000
const now = firstBuild + day

describe('the clock of a build', () => {
  test('is the wall clock', () => {
    expect(buildClock({ now, lock })).toEqual({ ms: now })
  })

  test('is SOURCE_DATE_EPOCH in a first build, and later where it is newer than all in the lock', () => {
    expect(buildClock({ now, epoch: 1_000_000 })).toEqual({ ms: 1_000_000_000 })
    expect(buildClock({ now, epoch: newest + 1, lock })).toEqual({ ms: firstBuild + 1000 })
  })

  test('is the wall clock where SOURCE_DATE_EPOCH lies behind the lock, and says so', () => {
    expect(buildClock({ now, epoch: newest, lock })).toEqual({ ms: now, behind: { epoch: newest, newest } })
  })
})
