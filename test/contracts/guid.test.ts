import { describe, expect, test } from 'vitest'
import { guid, guidKey } from '../../src/identity/index.js'

// Promises to every collection that a deck was imported into: a change here is a major version with a migration.
const vectors: [namespace: string, family: string, key: string, context: string[], n: number, guid: string][] = [
  ['Key Account Management', 'standard', 'key account management', [], 0, 'duqrs2wturrtwnub'],
  ['Key Account Management', 'standard', 'Treatment', ['Mitral stenosis'], 0, 'zmtcz6ecsl4g5pxn'],
  ['Key Account Management', 'standard', 'Treatment', ['Mitral stenosis'], 1, '5j52ofnfgubveafq'],
  ['Key Account Management', 'standard', '#heart-1', [], 0, 'vr2g4vby6x4djh5p'],
  ['Key Account Management', 'standard', 'Overview\u001fACE inhibitors', [], 0, '6i2yavdhkphcl7nc'],
  ['Key Account Management', 'cloze', 'key account management', [], 0, 'rbeolqxh2dvta6to'],
  ['7c9e', 'standard', 'C++', [], 0, 'i2pisxgki4uckkrw'],
  ['7c9e', 'standard', 'c++', [], 0, 'c4ljq3aus3t3mc2g'],
  ['7c9e', 'standard', 'C#', [], 0, '47sadktdy7fgy7r2'],
  ['7c9e', 'cloze', 'The heart has four chambers.', ['Anatomy', 'Thorax'], 0, 'orexlqf6mus4xwen'],
  ['7c9e', 'standard', 'a && b in x^2', [], 0, 'c7z54jrrz76rfooh'],
  ['7c9e', 'standard', '![Heart](heart.png)', [], 0, 'gwvacqqc73y24fgi'],
  ['7c9e', 'standard', '#drugs\u001fACE inhibitors', [], 0, 'xyzttyps5v2gilrr'],
  ['日本語', 'standard', '東京は？', [], 0, 'ose35dln4irksl64'],
  ['عربي', 'standard', 'ما العاصمة؟', ['الجغرافيا'], 2, 'o4csj7bebt3kbrxc']
]

describe('a new note’s guid', () => {
  test.each(vectors)('of %s, %s, %j, %j, %i is the frozen one', (namespace, family, key, context, n, expected) => {
    expect(guid({ namespace, family, key, context, n })).toBe(expected)
  })

  test('is made from the explicit id where there is one, with the label of a row under it', () => {
    expect(guidKey({ key: 'What is it?' })).toBe('What is it?')
    expect(guidKey({ key: 'What is it?', id: 'heart-1' })).toBe('#heart-1')
    expect(guidKey({ key: 'Drugs\u001fACE inhibitors', id: 'drugs', label: 'ACE inhibitors' })).toBe('#drugs\u001fACE inhibitors')
    expect(guidKey({ key: 'Drugs\u001fACE inhibitors', label: 'ACE inhibitors' })).toBe('Drugs\u001fACE inhibitors')
  })
})
