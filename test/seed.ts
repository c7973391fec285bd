import fc from 'fast-check'

// In CI the same cases each time, so that a change is judged by what it changes; elsewhere others each time.
if (process.env['CI']) fc.configureGlobal({ seed: 20261129 })
