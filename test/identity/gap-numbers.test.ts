import { describe, expect, test } from 'vitest'
import { numberGaps } from '../../src/identity/gaps/number-gaps.js'
import { rememberGaps } from '../../src/identity/gaps/remember-gaps.js'
import type { ComparedGap, LockGap } from '../../src/identity/index.js'

/** A sentence with `[gaps]`, or gaps without a sentence: `a b`. `3:a` has the author's own number. */
function toGaps(version: string): { readonly text: string; readonly gaps: readonly ComparedGap[] } {
  const marked = version.includes('[') ? version : version.replace(/\S+/g, '[$&]')
  const gaps = [...marked.matchAll(/\[(?:(\d+):)?(.*?)\]/g)].map(([, number, text = '']) => ({
    text,
    ...(number !== undefined && { number: Number(number) })
  }))
  return { text: marked.replace(/\[(?:\d+:)?(.*?)\]/g, '$1'), gaps }
}

/** The numbers of each version of one note's gaps. */
function numberVersions(...versions: readonly string[]): (readonly number[])[] {
  let former: { readonly gaps: readonly LockGap[]; readonly text: string } = { gaps: [], text: '' }
  return versions.map((version) => {
    const { gaps, text } = toGaps(version)
    const numbers = numberGaps(gaps, text, former)
    former = { gaps: rememberGaps(gaps, numbers, former.gaps), text }
    return numbers
  })
}

describe('a gap’s number', () => {
  test.each<[string, string[], number[][]]>([
    ['counts from one in the order of the text', ['a b c'], [[1, 2, 3]]],
    ['begins one above the author’s highest', ['2:a b 5:c d'], [[2, 6, 5, 7]]],
    ['is shared where the author says so', ['1:a 1:b c'], [[1, 1, 2]]],
    [
      'stays when the text around it does not',
      ['a b c', 'a b c'],
      [
        [1, 2, 3],
        [1, 2, 3]
      ]
    ],
    [
      'stays with a long word in which the second letter was put right',
      ['[thyroid disfunction], [obesity]', '[thyroid dysfunction], [obesity]'],
      [
        [1, 2],
        [1, 2]
      ]
    ],
    [
      'follows its text to another place',
      ['a b c', 'c a b'],
      [
        [1, 2, 3],
        [3, 1, 2]
      ]
    ],
    [
      'stays in its place of a sentence where the words of two were in the wrong place',
      ['It pumps sodium [inwards] and potassium [outwards].', 'It pumps sodium [outwards] and potassium [inwards].'],
      [
        [1, 2],
        [1, 2]
      ]
    ],
    [
      'follows its text to another place of an enumeration',
      ['The wrist holds [scaphoid], [lunate] and [capitate].', 'The wrist holds [lunate], [scaphoid] and [capitate].'],
      [
        [1, 2, 3],
        [2, 1, 3]
      ]
    ],
    [
      'is another one where a word was hidden twice and does not say which of the two is left',
      ['The [two] atria fill the [two] ventricles.', 'The two atria fill the [two] ventricles.'],
      [[1, 2], [3]]
    ],
    [
      'stays where a word was hidden twice and what stands around it says which of the two is left',
      ['[Two] atria fill [Two] ventricles.', 'Atria fill [Two] ventricles.'],
      [[1, 2], [2]]
    ],
    [
      'is another one where a word that stood there twice is hidden in both places now',
      ['The two atria fill the [two] ventricles.', 'The [two] atria fill the [two] ventricles.'],
      [[1], [2, 3]]
    ],
    [
      'is the next free one for a gap put in the middle',
      ['a b c', 'a x b c'],
      [
        [1, 2, 3],
        [1, 4, 2, 3]
      ]
    ],
    [
      'is never another gap’s after its own gap is gone',
      ['a b c', 'a c', 'a c d'],
      [
        [1, 2, 3],
        [1, 3],
        [1, 3, 4]
      ]
    ],
    [
      'comes back with its gap',
      ['a b c', 'a c', 'a d c', 'a d b c'],
      [
        [1, 2, 3],
        [1, 3],
        [1, 4, 3],
        [1, 4, 2, 3]
      ]
    ],
    [
      'stays where the gap is corrected and what stands around it is not',
      ['In [1914] the war began, in [1918] it ended.', 'In [1914] the war began, in [1919] it ended.'],
      [
        [1, 2],
        [1, 2]
      ]
    ],
    [
      'stays where all gaps are put otherwise in an unchanged sentence',
      ['The [heart] pumps [blood].', 'The [left ventricle] pumps [five litres].'],
      [
        [1, 2],
        [1, 2]
      ]
    ],
    [
      'is a new one where gap and sentence are about something else',
      ['The capital of France is [Paris], that of Spain is [Madrid].', 'The capital of France is [Paris], that of Italy is [Rome].'],
      [
        [1, 2],
        [1, 3]
      ]
    ],
    [
      'stays with a gap that is misspelt, put more precisely or inflected, wherever it stands',
      ['the [mitral] valve, the [left ventricle], an [artery]', 'some [arteries], a [left cardiac ventricle] with a [mitrla] valve'],
      [
        [1, 2, 3],
        [3, 2, 1]
      ]
    ],
    [
      'is a new one for another item of a list in the place of one that is gone',
      ['[aspirin] [heparin] [warfarin]', '[aspirin] [rivaroxaban] [warfarin]'],
      [
        [1, 2, 3],
        [1, 4, 3]
      ]
    ],
    [
      'tells apart what differs by a letter that changes the meaning, and by a number',
      ['[afferent] [type 1]', '[efferent] [type 2]'],
      [
        [1, 2],
        [3, 4]
      ]
    ],
    [
      'is a new one where more gaps stand in a place than did before',
      ['a b c', 'a x y c'],
      [
        [1, 2, 3],
        [1, 4, 5, 3]
      ]
    ],
    ['of a retired gap is not given to a neighbour of one that comes back', ['c e', 'a', 'a b e'], [[1, 2], [3], [3, 4, 2]]],
    [
      'tells two gaps of one text apart by what stands between them',
      ['a b a', 'b a'],
      [
        [1, 2, 3],
        [2, 3]
      ]
    ],
    [
      'is the author’s own, whatever was remembered',
      ['a b c', 'a 7:b c'],
      [
        [1, 2, 3],
        [1, 7, 3]
      ]
    ],
    [
      'gives way where the author takes it for another gap',
      ['a b', '2:a b'],
      [
        [1, 2],
        [2, 3]
      ]
    ],
    [
      'stays when the author takes the number away that he gave',
      ['4:a b', 'a b'],
      [
        [4, 5],
        [4, 5]
      ]
    ],
    [
      'is given to one gap only when the author no longer says that two share it',
      ['1:a 1:b', 'a b'],
      [
        [1, 1],
        [1, 2]
      ]
    ],
    ['is the author’s for a new gap though it was retired', ['a b', 'a', 'a 2:x'], [[1, 2], [1], [1, 2]]],
    ['falls back below the author’s where nothing is free above', ['499:a b c'], [[499, 1, 2]]]
  ])('%s', (_, versions, expected) => {
    expect(numberVersions(...versions)).toEqual(expected)
  })

  test('never passes 499, however many gaps there are', () => {
    const many = Array.from({ length: 501 }, (_, index) => `t${index}`).join(' ')
    expect(Math.max(...(numberVersions(many)[0] ?? []))).toBe(499)
  })

  test('is remembered by the beginning and a hash of a text that is very long', () => {
    const long = 'x'.repeat(5000)
    const [first] = rememberGaps([{ text: long }], [1])
    expect(first?.text.length).toBeLessThan(1100)
    expect(numberGaps([{ text: 'new' }, { text: long }], `new ${long}`, { gaps: first ? [first] : [], text: long })).toEqual([2, 1])
  })

  test('stays with the column of a cell whose text is another now', () => {
    const gaps = [
      { text: 'cough', name: 'Side effect' },
      { text: 'pregnancy', name: 'Not in' }
    ]
    const former = { gaps: rememberGaps(gaps, numberGaps(gaps, ''), []), text: 'cough pregnancy' }
    const today = [
      { text: 'hypotension', name: 'Not in' },
      { text: 'pregnancy', name: 'Side effect' }
    ]
    expect(numberGaps(today, 'hypotension pregnancy', former)).toEqual([2, 1])
  })
})
