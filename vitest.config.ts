import { defineConfig } from 'vitest/config'
import { SlowestFirst } from './test/slowest-first.js'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // Vitest leaves one core idle, of the two that CI has.
    maxWorkers: 2,
    // The sources are loaded once a worker, and not once a file.
    isolate: false,
    sequence: { sequencer: SlowestFirst },
    // Of the tests that start real programs and may run beside each other: more than the cores would only make each of them longer.
    maxConcurrency: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: '.cache/test-results.json' }]] : ['default']
  }
})
