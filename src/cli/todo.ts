import { toJson } from '../diagnostics/format/to-json.js'
import { nodeHost } from '../host/node-host.js'
import { listTodo, markDone, serializeLock, type Todo } from '../identity/index.js'
import type { TodoArguments } from './arguments/todo-arguments.js'
import { asCalled } from './as-called.js'
import { colorsFor } from './colors-for.js'
import { openLock } from './lock/open-lock.js'
import { rewriteLock } from './rewrite-lock.js'
import { toShellWord } from './shell-word.js'
import type { Terminal } from './terminal.js'
import { toTodoText } from './todo-text.js'
import { toTypedPath } from './typed-path.js'

/** Prints what is still to be done in Anki, or marks all of it as done. Gives the exit code. */
export async function todo({ input, done, format }: TodoArguments, terminal: Terminal): Promise<number> {
  const { stdout, env } = terminal
  const open = done ? await finish(input, terminal) : await listOpen(input, terminal)
  if (open === undefined) return 1
  if (format === 'json') stdout.write(`${toJson({ report: 'todo', todo: done ? [] : open })}\n`)
  else if (open.length === 0) stdout.write('Nothing to do in Anki\n')
  else if (done) stdout.write('Marked as done\n')
  else {
    const text = toTodoText(open, colorsFor(stdout, env)).slice(1)
    stdout.write(text + asCalled(`\nWhen all is done: \`build-deck todo ${toShellWord(input)} --done\`\n`, env))
  }
  return 0
}

async function listOpen(input: string, terminal: Terminal): Promise<readonly Todo[] | undefined> {
  const found = await openLock(input, nodeHost(terminal.cwd()), terminal)
  return found && listTodo(found.lock)
}

/** What was open; a build that writes the lock meanwhile loses nothing. */
async function finish(input: string, terminal: Terminal): Promise<readonly Todo[] | undefined> {
  const cwd = terminal.cwd()
  for (;;) {
    const found = await openLock(input, nodeHost(cwd), terminal)
    if (!found) return undefined
    const open = listTodo(found.lock)
    if (open.length === 0) return open
    const onWait = () => terminal.stderr.write(`Waiting for a build that is writing \`${toTypedPath(found.path, cwd)}\`\n`)
    const outcome = await rewriteLock(found.path, found.bytes, serializeLock(markDone(found.lock)), { cwd, onWait })
    if (outcome === 'written') return open
  }
}
