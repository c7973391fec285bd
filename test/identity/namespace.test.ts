import { describe, expect, test } from 'vitest'
import { noteTypeIdentity, resolveNamespace } from '../../src/identity/index.js'
import { build } from './build-cards.js'

const { lock } = build({ 'a.md': [{ front: 'Heart' }] })

describe('the namespace', () => {
  test('is the config’s id, else the lock’s, else the root deck’s name', () => {
    expect(resolveNamespace({ configured: '7c9e', fallback: 'Anatomy' })).toEqual({ namespace: '7c9e' })
    expect(resolveNamespace({ lock, fallback: 'Anatomy' })).toEqual({ namespace: 'test' })
    expect(resolveNamespace({ fallback: 'Anatomy' })).toEqual({ namespace: 'Anatomy' })
    expect(resolveNamespace({ configured: 'test', lock, fallback: 'Anatomy' })).toEqual({ namespace: 'test' })
  })

  test('never changes by itself: a config id that differs from the lock is a problem', () => {
    expect(resolveNamespace({ configured: '7c9e', lock, fallback: 'Anatomy' })).toEqual({
      namespace: 'test',
      problem: { rule: 'namespace-changed', detail: { locked: 'test', configured: '7c9e' } }
    })
  })

  test('is the same for a folder name that macOS takes apart', () => {
    expect(resolveNamespace({ fallback: 'Gro\u0308\u00dfe' })).toEqual({ namespace: 'Größe' })
  })
})

test('a note type keeps the name of its first build when the root deck is renamed', () => {
  const owner = { namespace: '7c9e', rootDeck: 'Anatomy' }
  const { id, name } = noteTypeIdentity('standard', owner)
  const known = { ...lock, noteTypes: [{ id, name, family: 'standard', namespace: '7c9e', mod: 1, hash: '' }] }
  expect(noteTypeIdentity('standard', { ...owner, rootDeck: 'Biology', lock: known }).name).toBe('build-deck: Anatomy')
})

test('the note type that comes later is named after the first one, whatever the root deck is called by then', () => {
  const owner = { namespace: '7c9e', rootDeck: 'Anatomy (cloze)' }
  const later = { ...owner, rootDeck: 'Biology' }
  for (const [first, second] of [['standard', 'cloze'] as const, ['cloze', 'standard'] as const]) {
    const type = { ...noteTypeIdentity(first, owner), family: first, mod: 1, hash: '' }
    const known = { ...lock, noteTypes: [type] }
    expect(noteTypeIdentity(second, { ...later, lock: known }).name).toBe(noteTypeIdentity(second, owner).name)
  }
})

test('a note type has no name that another one in the lock has', () => {
  const owner = { namespace: '7c9e', rootDeck: 'Anatomy' }
  const other = { ...noteTypeIdentity('standard', { ...owner, namespace: 'other' }), family: 'standard', mod: 1, hash: '' }
  expect(noteTypeIdentity('standard', { ...owner, lock: { ...lock, noteTypes: [other] } }).name).toBe('build-deck: Anatomy (7c9e)')
})
