import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { toJson } from '../../diagnostics/format/to-json.js'
import { toVisible } from '../../diagnostics/format/to-visible.js'
import { nodeHost } from '../../host/node-host.js'
import { entryLines } from '../../identity/entry-lines.js'
import { inspectLock } from '../../identity/inspect-lock.js'
import type { LockArguments } from '../arguments/lock-arguments.js'
import { count } from '../count.js'
import type { Terminal } from '../terminal.js'
import { toTypedPath } from '../typed-path.js'
import { openLock } from './open-lock.js'

/** Says what a lock holds and what is odd in it. Exit code 1 if something is worth mending. */
export async function checkLock({ input, format }: Extract<LockArguments, { action: 'check' }>, terminal: Terminal): Promise<number> {
  const host = nodeHost(terminal.cwd())
  const open = await openLock(input, host, terminal)
  if (!open) return 1
  const { lock, text, folder } = open
  const lines = entryLines(text)
  const problems = inspectLock(lock, { isThere: (path) => existsSync(join(folder, path)), now: host.now().getTime() }).map(
    ({ index, ...finding }) => ({ line: index === undefined ? 1 : (lines[index] ?? 1), ...finding })
  )
  const live = lock.notes.filter(({ retired }) => !retired).length
  const bytes = new TextEncoder().encode(text).length
  const size = { cards: live, retired: lock.notes.length - live, noteTypes: lock.noteTypes.length, bytes }
  const path = toTypedPath(open.path, terminal.cwd())
  if (format === 'json') terminal.stdout.write(`${toJson({ report: 'lock', lock: path, namespace: lock.namespace, ...size, problems })}\n`)
  else {
    for (const { line, severity, sentence } of problems) terminal.stdout.write(`${path}:${line}:1  ${severity}  ${toVisible(sentence)}\n`)
    const each = lock.notes.length === 0 ? 0 : Math.round(bytes / lock.notes.length)
    terminal.stdout.write(
      `${path}: ${count(live, 'card')}, ${size.retired} retired, ${count(size.noteTypes, 'note type')}, ${bytes} bytes (${each} a card)\n`
    )
  }
  return problems.some(({ severity }) => severity === 'warning') ? 1 : 0
}
