#!/usr/bin/env node
import { version } from '../version.js'
import { cacheCompiled } from './cache/cache-compiled.js'
import { compileLess } from './compile-less.js'
import { endOnFailingOutput } from './end-on-failing-output.js'

endOnFailingOutput()
compileLess()
cacheCompiled(process.env)
// Whoever asks for the version or for help waits for nothing that a build needs.
const args = process.argv.slice(2)
const end = args.indexOf('--')
const flags = end < 0 ? args : args.slice(0, end)

if (flags.includes('--version') || flags.includes('-V')) {
  process.stdout.write(`${version}\n`)
} else if (flags.includes('--help') || flags.includes('-h')) {
  const { help } = await import('./help.js')
  process.stdout.write(help)
} else {
  const { run } = await import('./run.js')
  process.exitCode = await run(args, process)
}
