import type { AnkiPackage } from '../../src/anki/index.js'

/** A package without a problem, with a value at nearly every place where there may be one. */
export const fullPackage: AnkiPackage = {
  decks: [
    { name: 'Words', description: 'a', preset: 5, id: 5, collapsed: true, other: { extendNew: 1 } },
    { name: 'Filtered', other: { dyn: 1, resched: true, terms: [['is:due', 100, 0]] } }
  ],
  presets: [{ id: 5, name: 'Mine', modified: 1, options: { new: { perDay: 1, delays: [1, 1.5] }, rev: { perDay: 1 }, timer: 0 } }],
  noteTypes: [
    {
      id: 1_500_000_000_000,
      name: 'Word',
      kind: 'standard',
      modified: 1,
      sortField: 0,
      latexHeader: '',
      stockKind: 1,
      originalId: 1,
      css: '',
      other: { a: 1 },
      fields: [{ name: 'Front', id: 1n, fontSize: 20, tag: 1, other: { a: 1 } }, { name: 'Back' }],
      templates: [{ name: 'Card 1', id: 1, front: '{{Front}}', back: '{{Back}}', browserFontSize: 1, targetDeck: 'Words', other: { a: 1 } }]
    }
  ],
  notes: [
    {
      guid: 'a',
      id: 8,
      noteTypeId: 1_500_000_000_000,
      deck: 'Words',
      fields: { Front: 'dog' },
      tags: ['animal'],
      modified: 1,
      ordinals: [0],
      cardIds: { 0: 9 },
      cards: {
        0: {
          deck: 'Filtered',
          suspended: true,
          flag: 1,
          modified: 1,
          scheduling: {
            type: 'review',
            queue: 'review',
            due: 1,
            interval: 1,
            ease: 2500,
            repetitions: 1,
            lapses: 0,
            stepsLeft: 0,
            originalDue: -1,
            originalDeck: 'Words',
            otherFlags: 8,
            data: '{}'
          }
        }
      }
    }
  ],
  reviews: [{ id: 7, cardId: 9, answer: 3, interval: -60, lastInterval: 1, ease: 2500, time: 1000, type: 1 }],
  media: [{ name: '_a.png', data: new Uint8Array([1]) }],
  dayZero: 1,
  schedulerVersion: 1,
  configuration: { a: 1 }
}
