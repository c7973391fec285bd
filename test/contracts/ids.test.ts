import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { noteTypeIdentity } from '../../src/identity/index.js'
import { createNewId } from '../../src/identity/ids.js'

const now = 1_750_000_000_000

function take(count: number, namespace: string, taken: readonly number[] = [], at = now): number[] {
  const next = createNewId(count, { namespace, now: at, taken: new Set(taken) })
  return Array.from({ length: count }, next)
}

/** The frozen share of an hour, by another implementation of SHA-256. */
function shareOfAnHour(namespace: string): number {
  return createHash('sha256').update(`build-deck/ids/1/${namespace}`).digest().readUIntBE(0, 6) % 3_600_000
}

describe('note type ids and names', () => {
  test.each([
    ['7c9e', 1514516655188, 1503939283289, 1513983922181],
    ['Key Account Management', 1623390284625, 1527164328991, 1573743565365]
  ])('of the namespace %s are the frozen ones', (namespace, standard, cloze, occlusion) => {
    expect(noteTypeIdentity('standard', { namespace, rootDeck: 'Sales' })).toEqual({ id: standard, name: 'build-deck: Sales', namespace })
    expect(noteTypeIdentity('cloze', { namespace, rootDeck: 'Sales' })).toEqual({ id: cloze, name: 'build-deck: Sales (cloze)', namespace })
    expect(noteTypeIdentity('occlusion', { namespace, rootDeck: 'Sales' })).toEqual({
      id: occlusion,
      name: 'build-deck: Sales (image occlusion)',
      namespace
    })
  })

  test('come from the shared name where a project sets one', () => {
    const shared = noteTypeIdentity('cloze', { namespace: 'whatever', noteType: '7c9e', rootDeck: 'Sales' })
    expect(shared).toEqual({ id: 1503939283289, name: 'build-deck: 7c9e (cloze)', namespace: '7c9e' })
  })

  test('leave out quotation marks, which Anki drops at import', () => {
    expect(noteTypeIdentity('standard', { namespace: 'a', rootDeck: 'The "big" deck' }).name).toBe('build-deck: The big deck')
  })
})

describe('row ids', () => {
  test('are the highest integers not above the build’s time less the namespace’s share of an hour, ascending', () => {
    const latest = now - shareOfAnHour('7c9e')
    expect(take(3, '7c9e')).toEqual([latest - 2, latest - 1, latest])
  })

  test('pass over those that are taken', () => {
    const latest = now - shareOfAnHour('7c9e')
    expect(take(3, '7c9e', [latest, latest - 2])).toEqual([latest - 4, latest - 3, latest - 1])
  })

  test('stay positive under a clock set to 1970', () => {
    expect(take(3, '7c9e', [2], 0)).toEqual([1, 3, 4])
  })
})
