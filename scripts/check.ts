import { runProgram } from './run-program.js'

/** Checks the types and all the rest at once, since either keeps one core busy; prints what each found. */
const checks = ['check:types', 'check:rest']
const results = await Promise.allSettled(checks.map((check) => runProgram('npm', ['run', check], { progressOf: check })))
for (const result of results) {
  process.stdout.write(`${result.status === 'fulfilled' ? result.value : result.reason.message}\n`)
  if (result.status === 'rejected') process.exitCode = 1
}
