import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { KeptPrograms } from './keep-programs.js'
import { readTranscript } from './read-transcript.js'
import { inTemporaryFolder, type Printed, runCommand } from './run-command.js'

export interface TranscriptOptions {
  /** Puts something into the folder of each heading. */
  readonly prepare?: (folder: string) => Promise<unknown>
  readonly env?: Readonly<Record<string, string>>
  /** Where plain commands run, but the first of the transcript (default: each in a process of its own). */
  readonly kept?: KeptPrograms
}

/** Does what a transcript says, each heading in an empty folder, and gives its text with what the commands really printed. */
export async function runTranscript(text: string, { prepare, env, kept }: TranscriptOptions = {}): Promise<string> {
  const { sections, rewrite } = readTranscript(text)
  const printed = new Map<number, string>()
  let count = 0
  for (const steps of sections) {
    await inTemporaryFolder(async (outer) => {
      // One level down, for commands that look around with `..`.
      const folder = join(outer, 'work')
      await mkdir(folder)
      await prepare?.(folder)
      for (const step of steps) {
        if (step.kind === 'file') await writeFileIn(folder, step.path, step.content)
        else
          printed.set(
            step.start,
            await runAll(step.commands, (command) => runCommand(command, folder, env, count++ > 0 ? kept : undefined))
          )
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
async function runAll(commands: readonly string[], run: (command: string) => Promise<Printed>): Promise<string> {
  const lines: string[] = []
  for (const command of commands) {
    const { output, errors, code } = await run(command)
    const failure = code === 0 ? [] : [`=> ${code}`]
    lines.push(`$ ${command}`, ...linesOf(output), ...linesOf(errors).map((line) => `2> ${line}`.trimEnd()), ...failure)
  }
  return lines.join('\n')
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}
