import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readTranscript } from './read-transcript.js'
import { inTemporaryFolder, runCommand } from './run-command.js'

/** Does what a transcript says, each heading in an empty folder, and gives its text with what the commands really printed. */
export async function runTranscript(text: string): Promise<string> {
  const { sections, rewrite } = readTranscript(text)
  const printed = new Map<number, string>()
  for (const steps of sections) {
    await inTemporaryFolder(async (outer) => {
      // One level down, for commands that look around with `..`.
      const folder = join(outer, 'work')
      await mkdir(folder)
      for (const step of steps) {
        if (step.kind === 'file') await writeFileIn(folder, step.path, step.content)
        else printed.set(step.start, await runAll(step.commands, folder))
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
async function runAll(commands: readonly string[], folder: string): Promise<string> {
  const lines: string[] = []
  for (const command of commands) {
    const { output, errors, code } = await runCommand(command, folder)
    const failure = code === 0 ? [] : [`=> ${code}`]
    lines.push(`$ ${command}`, ...linesOf(output), ...linesOf(errors).map((line) => `2> ${line}`.trimEnd()), ...failure)
  }
  return lines.join('\n')
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}
