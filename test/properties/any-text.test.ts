import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDeck } from '../../src/build-deck.js'
import { memoryHost } from '../../src/host/memory-host.js'
import { anyMarkdown } from './markdown.js'

const now = new Date('2026-01-01T00:00:00Z')

test('any text builds or is told of, at places that lie in its file', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyMarkdown, async (written) => {
      const bytes = new TextEncoder().encode(written)
      const options = { host: memoryHost({ '/notes/a.md': bytes }, { now }), rootDeck: 'Any', id: 'any' }
      const built = await buildDeck('/notes', { ...options, strict: true })
      const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/)
      for (const { messages } of built.files)
        for (const { place, line, column, reason } of messages) {
          const points = place && 'start' in place ? [place.start, place.end] : [{ line: line ?? 0, column: column ?? 0 }]
          for (const point of points) {
            expect(point.line, reason).toBeGreaterThan(0)
            expect(point.line, reason).toBeLessThanOrEqual(lines.length)
            expect(point.column, reason).toBeGreaterThan(0)
            expect(point.column, reason).toBeLessThanOrEqual((lines[point.line - 1] ?? '').length + 1)
          }
        }
      const failed = built.files.some(({ messages }) => messages.some(({ fatal }) => fatal))
      expect(built.apkg === undefined).toBe(failed)
      const rest = failed ? await buildDeck('/notes', options) : built
      expect(rest.apkg !== undefined || failed).toBe(true)
      for (const note of rest.contents?.notes ?? []) expect(Object.keys(note.cardIds ?? {}).length).toBeGreaterThan(0)
    }),
    { numRuns: 200 }
  )
})
