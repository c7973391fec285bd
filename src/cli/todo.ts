import { replaceFile } from '../anki/node-replace-file.js'
import { nodeHost } from '../host/node-host.js'
import { listTodo, markDone, serializeLock } from '../identity/index.js'
import type { TodoArguments } from './arguments/todo-arguments.js'
import { colorsFor } from './colors-for.js'
import { openProject } from './open-project.js'
import type { Terminal } from './terminal.js'
import { toArgument } from './to-argument.js'
import { toTodoText } from './todo-text.js'

/** Prints what is still to be done in Anki, or marks all of it as done. Gives the exit code. */
export async function todo({ input, done, format }: TodoArguments, terminal: Terminal): Promise<number> {
  const { stdout, env } = terminal
  const project = await openProject(input, nodeHost(terminal.cwd()), terminal)
  if (!project) return 1
  const open = listTodo(project.lock)
  if (done && open.length > 0) {
    const text = serializeLock(markDone(project.lock))
    await replaceFile(project.file.path, async function* () {
      yield new TextEncoder().encode(text)
    })
  }
  if (format === 'json') stdout.write(`${JSON.stringify({ todo: done ? [] : open })}\n`)
  else if (open.length === 0) stdout.write('Nothing to do in Anki\n')
  else if (done) stdout.write('Marked as done\n')
  else
    stdout.write(
      `${toTodoText(open, colorsFor(stdout, env)).slice(1)}\nWhen all is done: \`build-deck todo ${toArgument(input)} --done\`\n`
    )
  return 0
}
