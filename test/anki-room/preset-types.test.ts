import { expect, test } from 'vitest'
import { definePreset, type PresetOptions } from '../../src/anki/index.js'

const stock = { id: 1_500_000_000_001, name: 'Calm', modified: 1_700_000_000 }

test('options of a preset are known by their names and types', () => {
  const calm: PresetOptions = { new: { perDay: 5, delays: [1, 10] }, desiredRetention: 0.9, newMix: 1 }
  expect(definePreset({ ...stock, options: calm, other: { addon: 1 } }).options).toEqual(calm)
  // @ts-expect-error: no option `new.perday`
  definePreset({ ...stock, options: { new: { perday: 5 } } })
  // @ts-expect-error: no option `maxTakne`
  definePreset({ ...stock, options: { maxTakne: 5 } })
  // @ts-expect-error: text for a number
  definePreset({ ...stock, options: { new: { perDay: '5' } } })
})
