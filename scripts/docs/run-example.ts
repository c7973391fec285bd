import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../../src/cli/run.js'
import type { ExampleProject } from '../../src/diagnostics/rules/example-project.js'

export interface ExampleMessage {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly severity: string
  readonly ruleId: string
  readonly reason: string
}

/** What `build-deck check` tells of an example, in a folder of its own. */
export async function runExample(example: ExampleProject): Promise<ExampleMessage[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'build-deck-example-')))
  try {
    if (example.before) await runIn(folder, example.before, (input) => [input])
    const printed = await runIn(folder, example, (input) => ['check', input, '--format', 'json'])
    return printed
      .split('\n')
      .filter((line) => line !== '')
      .map((line): ExampleMessage | { readonly report: string } => JSON.parse(line))
      .filter((line): line is ExampleMessage => !('report' in line))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function runIn(
  folder: string,
  { files, links = {}, gone = [], environment = {} }: ExampleProject,
  toArguments: (input: string) => string[]
): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path))
  for (const path of gone) rmSync(join(folder, path))
  let printed = ''
  let errors = ''
  const stdout = { write: (text: string) => (printed += text) }
  const stderr = { write: (text: string) => (errors += text) }
  const code = await run([...toArguments(inputOf(files)), ...namedProgram(files)], { stdout, stderr, env: environment, cwd: () => folder })
  // A command that could not run says so in words, and in no message.
  if (code === 2 && printed === '') throw new Error(errors)
  return printed
}

/** The folder of the first file, or the file itself. */
export function inputOf(files: ExampleProject['files']): string {
  const [first = ''] = Object.keys(files)
  return first.includes('/') ? first.slice(0, first.indexOf('/')) : first
}

/** A config in JavaScript or TypeScript is run only if it is named. */
function namedProgram(files: ExampleProject['files']): string[] {
  const program = Object.keys(files).find((path) => /^build-deck\.config\.m?[jt]s$/.test(path))
  return program === undefined ? [] : ['--config', program]
}
