import { join } from 'node:path'
import { replaceFile } from '../../anki/node-replace-file.js'
import { toVisible } from '../../diagnostics/format/to-visible.js'
import { nodeHost } from '../../host/node-host.js'
import { pruneLock } from '../../identity/prune-lock.js'
import { serializeLock } from '../../identity/serialize-lock.js'
import type { LockArguments } from '../arguments/lock-arguments.js'
import { count } from '../count.js'
import type { Terminal } from '../terminal.js'
import { toTypedPath } from '../typed-path.js'
import { openLock } from './open-lock.js'

/** Forgets cards that were removed from the notes long enough ago, and says what that costs. Gives the exit code. */
export async function pruneLockFile({ input, days }: Extract<LockArguments, { action: 'prune' }>, terminal: Terminal): Promise<number> {
  const { stdout } = terminal
  const host = nodeHost(terminal.cwd())
  const open = await openLock(input, host, terminal)
  if (!open) return 1
  const { lock, forgotten } = pruneLock(open.lock, days === 0 ? undefined : Math.floor(host.now().getTime() / 1000) - days * 86_400)
  const left = lock.notes.filter(({ retired }) => retired).length
  if (forgotten.length === 0) {
    stdout.write(
      `Nothing to forget: ${count(left, 'removed card')} in the lock${days === 0 ? '' : `, none from ${count(days, 'day')} ago or earlier`}\n`
    )
    return 0
  }
  const text = serializeLock(lock)
  await replaceFile(open.path, async function* () {
    yield new TextEncoder().encode(text)
  })
  for (const { place, matching } of forgotten) {
    const path = toTypedPath(join(open.folder, place.path), terminal.cwd())
    stdout.write(`${toVisible(`forgotten  ${path}:${place.line}  ${matching.front.replace('\u001f', ' › ')}`)}\n`)
  }
  stdout.write(
    `${count(forgotten.length, 'removed card')} forgotten, ${left} left. In Anki nothing changes. Should one of them come back to the notes, ` +
      'it has its reviews again only if it asks what it asked at its first build, and its gaps are numbered anew.\n'
  )
  return 0
}
