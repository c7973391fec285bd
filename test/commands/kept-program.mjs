import { pathToFileURL } from 'node:url'

// Runs the built command again and again in one process: of each job it gets arguments, environment and working folder over IPC.
process.on('disconnect', () => process.exit())
process.setMaxListeners(0)
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0)

let count = 0
process.on('message', async ({ program, args, env, folder }) => {
  process.chdir(folder)
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.argv = [process.execPath, program, ...args]
  process.exitCode = undefined
  const [output, errors] = [[], []]
  process.stdout.write = (text) => output.push(text) > 0
  process.stderr.write = (text) => errors.push(text) > 0
  // Its own file is run anew for another query, and what it imports is there.
  await import(`${pathToFileURL(program)}?${count++}`)
  process.chdir('/')
  process.send({ output: output.join(''), errors: errors.join(''), code: process.exitCode ?? 0 })
})
