import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readTranscript } from './read-transcript.js'

const bin = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Does what a transcript says, each heading in an empty folder, and gives its text with what the commands really printed. */
export async function runTranscript(text: string): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'build-deck-commands-')))
  try {
    await mkdir(join(folder, 'bin'))
    await symlink(bin, join(folder, 'bin', 'build-deck'))
    const { sections, rewrite } = readTranscript(text)
    const printed = new Map<number, string>()
    for (const [index, steps] of sections.entries()) {
      const place = join(folder, `section-${index + 1}`, 'work')
      await mkdir(place, { recursive: true })
      for (const step of steps) {
        if (step.kind === 'file') await writeFileIn(place, step.path, step.content)
        else printed.set(step.start, await runAll(step.commands, place, join(folder, 'bin')))
      }
    }
    return rewrite(printed)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeFileIn(folder: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}

async function runAll(commands: readonly string[], folder: string, binFolder: string): Promise<string> {
  const blocks: string[] = []
  for (const command of commands) blocks.push(`$ ${command}\n${await run(command, folder, binFolder)}`)
  return blocks.join('').replaceAll(folder, '$PWD')
}

/** Standard output as it is, each line of standard error after `2> `, and `=> CODE` if the command failed. */
async function run(command: string, folder: string, binFolder: string): Promise<string> {
  const child = spawn('sh', ['-c', command], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: environment(folder, binFolder) })
  const [output, errors, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject))
  ])
  const lines = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))
  const shown = [...lines(output), ...lines(errors).map((line) => `2> ${line}`.trimEnd()), ...(code === 0 ? [] : [`=> ${code}`])]
  return shown.map((line) => `${line}\n`).join('')
}

/** Nothing of the machine but where its programs are. */
function environment(folder: string, binFolder: string): NodeJS.ProcessEnv {
  const path = [binFolder, dirname(process.execPath), process.env['PATH']].join(delimiter)
  return { PATH: path, HOME: folder, LANG: 'C.UTF-8', TZ: 'UTC', SOURCE_DATE_EPOCH: '1767225600' }
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const piece of stream.setEncoding('utf8')) text += piece
  return text
}
