import { replaceFile } from '../../anki/node-replace-file.js'
import { toVisible } from '../../diagnostics/format/to-visible.js'
import { readLock } from '../../files/read-lock.js'
import type { Host } from '../../host/host.js'
import { nodeHost } from '../../host/node-host.js'
import { entryLines } from '../../identity/entry-lines.js'
import type { LockNote } from '../../identity/lock.js'
import { mergeLocks } from '../../identity/merge-locks.js'
import { serializeLock } from '../../identity/serialize-lock.js'
import type { LockArguments } from '../arguments/lock-arguments.js'
import { createReporter } from '../create-reporter.js'
import type { Terminal } from '../terminal.js'
import { UsageError } from '../usage-error.js'

/** Merges two locks that go back to one, as a merge driver of git: the result is written over ours. Exit code 1 leaves all as it was. */
export async function mergeLockFiles(request: Extract<LockArguments, { action: 'merge' }>, terminal: Terminal): Promise<number> {
  const host = nodeHost(terminal.cwd())
  const [ours, base, theirs] = [
    await readSide(request.ours, host),
    await readSide(request.base, host),
    await readSide(request.theirs, host)
  ]
  const unread = [ours, base, theirs].filter(({ lock, isEmpty }) => !lock && !isEmpty)
  if (unread.length > 0) {
    const report = createReporter({ format: 'text', quiet: false, verbose: false }, terminal, terminal.stderr)
    await report([{ files: unread.map(({ file }) => file), folder: terminal.cwd() }])
    return 1
  }
  if (!ours.lock || !theirs.lock)
    throw new UsageError(`\`${ours.lock ? request.theirs : request.ours}\` is empty, expected a lock on both sides`)
  const merged = mergeLocks({ ours: ours.lock, base: base.lock, theirs: theirs.lock, now: host.now().getTime() })
  const lines = entryLines(ours.text)
  const lineOf = (entry: LockNote | undefined) =>
    entry ? (lines[ours.lock?.notes.findIndex(({ guid }) => guid === entry.guid) ?? 0] ?? 1) : 1
  const tell = (severity: string, sentence: string, entry?: LockNote) =>
    terminal.stderr.write(`${request.ours}:${lineOf(entry)}:1  ${severity}  ${toVisible(sentence)}\n`)
  if (!merged.lock) {
    tell('error', merged.conflict, merged.entry)
    return 1
  }
  for (const { entry, sentence } of merged.doubts) tell('warning', sentence, entry)
  const text = serializeLock(merged.lock)
  await replaceFile(host.resolve(request.ours), async function* () {
    yield new TextEncoder().encode(text)
  })
  return 0
}

/** Where both sides added the lock, git gives an empty file for what was before. */
async function readSide(path: string, host: Host) {
  const entry = await host.look(path)
  if (entry?.kind !== 'file') throw new UsageError(`\`${path}\` is not there, expected a lock`)
  return { ...(await readLock(entry.path, host, { name: path })), isEmpty: entry.size === 0 }
}
