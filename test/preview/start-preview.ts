import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../commands/run-command.js'

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const gallery = fileURLToPath(new URL('../../scripts/gallery/notes', import.meta.url))

export interface RunningPreview {
  /** With `/` at its end. */
  readonly address: string
  readonly port: number
  /** Where it was started; the notes are in `notes/`. */
  readonly folder: string
  write(path: string, text: string): Promise<void>
  stop(): Promise<void>
}

/** Notes that are built once, then changed, then shown by the built program: files of theirs by name, and those of the gallery that they show. */
export async function startPreview(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {}
): Promise<RunningPreview> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'build-deck-preview-')))
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  for (const name of ['photo.jpg', 'dog.mp3']) await cp(join(gallery, name), join(folder, 'notes', name))
  for (const [path, text] of Object.entries(before)) await write(path, text)
  await runCommand('build-deck notes -o deck.apkg', folder)
  for (const [path, text] of Object.entries(now)) await write(path, text)
  const child = spawn(process.execPath, [program, 'preview', 'notes'], { cwd: folder, env: { ...process.env, ...env } })
  let printed = ''
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (piece) => {
      printed += piece
    })
    child.stdout.on('data', (piece) => resolve(/^(\S+) shows/.exec(String(piece))?.[1] ?? ''))
    child.on('exit', () => reject(new Error(`The preview ended: ${printed}`)))
  })
  return {
    ...{ address, port: Number(new URL(address).port), folder, write },
    async stop() {
      const ended = new Promise((resolve) => child.on('exit', resolve))
      child.kill()
      await ended
      await rm(folder, { recursive: true })
    }
  }
}
