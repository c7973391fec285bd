import { describe, expect, test } from 'vitest'
import { expectedReviews } from '../../src/cli/stats/expected-reviews.js'

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)

describe('Reviews to expect', () => {
  test('follow cards that are new a day until there are none left', () => {
    const { learnt } = expectedReviews(45, 20, 5)
    expect(learnt).toEqual([20, 20, 5, 0, 0])
  })

  test('are none on the first day, and none without cards', () => {
    expect(expectedReviews(100, 10, 30).reviews[0]).toBe(0)
    expect(sum(expectedReviews(0, 10, 30).reviews)).toBe(0)
  })

  test('are the same each time, and twice as many for twice the cards', () => {
    const one = expectedReviews(100, 10, 365)
    expect(expectedReviews(100, 10, 365)).toEqual(one)
    expect(sum(expectedReviews(200, 20, 365).reviews)).toBeCloseTo(2 * sum(one.reviews), 6)
  })

  test('of a card are between five and fifteen in its first year, as FSRS has them at nine of ten', () => {
    const each = sum(expectedReviews(1, 1, 365).reviews)
    expect(each).toBeGreaterThan(5)
    expect(each).toBeLessThan(15)
  })
})
