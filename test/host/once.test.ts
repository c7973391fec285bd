import { expect, test } from 'vitest'
import { once } from '../../src/host/once.js'

test('What is loaded once is loaded at the first call, and again where that failed', async () => {
  let calls = 0
  const load = once(async () => {
    if (++calls === 1) throw new Error('Not there yet')
    return calls
  })
  await expect(load()).rejects.toThrow('Not there yet')
  expect(await load()).toBe(2)
  expect(await load()).toBe(2)
})
