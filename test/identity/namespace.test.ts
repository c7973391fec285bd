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
