import { defineConfig } from 'vitest/config'
import { SlowestFirst } from './test/slowest-first.js'

export default defineConfig({
  // Packages as the bundle has them: their builds for development look at each of their own steps.
  plugins: [
    {
      name: 'packages-as-bundled',
      configResolved({ ssr, environments }) {
        for (const { conditions = [] } of [ssr, ...Object.values(environments)].map(({ resolve = {} }) => resolve))
          conditions.splice(0, conditions.length, ...conditions.filter((condition) => condition !== 'development|production'))
      }
    }
  ],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // Vitest leaves one core idle, of the two that CI has.
    maxWorkers: 2,
    // Megabytes for what is young: parsing makes much that is soon gone, and a fifth of the time went into moving it about.
    execArgv: ['--max-semi-space-size=64'],
    // The sources are loaded once a worker, and not once a file.
    isolate: false,
    sequence: { sequencer: SlowestFirst },
    // Of scenarios, which mostly wait for the next second: a stamp has whole ones.
    maxConcurrency: 6,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: '.cache/test-results.json' }]] : ['default']
  }
})
