import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readTranscript } from './read-transcript.js'
import { inTemporaryFolder, runCommand } from './run-command.js'

/** Does what a transcript says, each heading in a folder that is empty but for what `prepare` puts there, and gives its text with what the commands really printed. */
export async function runTranscript(
  text: string,
  { prepare, env }: { readonly prepare?: (folder: string) => Promise<unknown>; readonly env?: Readonly<Record<string, string>> } = {}
): Promise<string> {
  const { sections, rewrite } = readTranscript(text)
  const printed = new Map<number, string>()
  for (const steps of sections) {
    await inTemporaryFolder(async (outer) => {
      // One level down, for commands that look around with `..`.
      const folder = join(outer, 'work')
      await mkdir(folder)
      await prepare?.(folder)
      for (const step of steps) {
        if (step.kind === 'file') await writeFileIn(folder, step.path, step.content)
        else printed.set(step.start, await runAll(step.commands, folder, env))
      }
    })
  }
  return rewrite(printed)
}

async function writeFileIn(folder: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}

/** Under each command its standard output, each line of standard error after `2> `, and `=> CODE` if it failed. */
async function runAll(commands: readonly string[], folder: string, env: Readonly<Record<string, string>> | undefined): Promise<string> {
  const lines: string[] = []
  for (const command of commands) {
    const { output, errors, code } = await runCommand(command, folder, env)
    const failure = code === 0 ? [] : [`=> ${code}`]
    lines.push(`$ ${command}`, ...linesOf(output), ...linesOf(errors).map((line) => `2> ${line}`.trimEnd()), ...failure)
  }
  return lines.join('\n')
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}
