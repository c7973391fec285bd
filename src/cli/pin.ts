import { replaceFile } from '../anki/node-replace-file.js'
import { toVisible } from '../diagnostics/format/to-visible.js'
import { pinProject } from '../pin/pin-project.js'
import type { PinArguments } from './arguments/pin-arguments.js'
import { colorsFor } from './colors-for.js'
import { compileWith } from './compile-with.js'
import { count } from './count.js'
import { createReporter } from './create-reporter.js'
import { toDiff } from './diff-files.js'
import { prepare } from './prepare.js'
import type { Terminal } from './terminal.js'
import { toFrontText } from './to-front-text.js'
import { toTypedPath } from './typed-path.js'

/** Writes ids onto cards, as an edit of the notes that keeps every card's history. Gives the exit code. */
export async function pin(request: PinArguments, terminal: Terminal): Promise<number> {
  const { stdout, stderr, env } = terminal
  const cwd = terminal.cwd()
  // A card that an error leaves out could not be looked at.
  const reading = { ...request, format: 'text', quiet: true, verbose: false, strict: true, allowRemovals: true } as const
  const prepared = await prepare(reading, terminal)
  const { host, config, configFile, lock } = prepared
  const report = createReporter(reading, terminal, stderr)
  if (configFile && configFile.messages.length > 0) {
    await report([{ files: [configFile], folder: cwd }])
    return 2
  }
  const compiled = await compileWith(reading, prepared, stderr, false)
  if (!compiled.contents || lock.file.messages.length > 0) {
    const [about, ...notes] = compiled.files
    await report([
      { files: [lock.file, ...(about ? [about] : [])], folder: cwd },
      { files: notes, folder: compiled.root }
    ])
    return 1
  }

  const { files, refused, pinned, had } = await pinProject(compiled, {
    host,
    config,
    lock: lock.lock,
    likely: request.likely,
    compile: (edited) => compileWith(reading, { ...prepared, host: edited }, stderr, false)
  })
  const colors = colorsFor(stdout, env)
  for (const { path, before, after, ids } of files) {
    const typed = toTypedPath(path, cwd)
    if (request.dryRun) stdout.write(await toDiff(typed, before, after, { colors, isForPeople: stdout.isTTY === true }))
    else {
      await replaceFile(path, () => [new TextEncoder().encode(after)])
      stdout.write(`${toVisible(typed)}: ${count(ids, 'id')}\n`)
    }
  }
  for (const { path, line, front } of refused) {
    const place = `${toTypedPath(path, cwd)}:${line}`
    stderr.write(`${toVisible(`${place}  no id can stand here, expected a heading or a line of its own: ${toFrontText(front)}`)}\n`)
  }
  const summaryStream = request.dryRun ? stderr : stdout
  const parts = [
    `${count(pinned, 'card')} ${request.dryRun ? 'would get' : 'got'} an id`,
    `${had} had one`,
    `${refused.length} can carry none`
  ]
  summaryStream.write(`${parts.join(', ')}\n`)
  return 0
}
