import { VFile } from 'vfile'
import { createReport } from '../diagnostics/create-report.js'
import type { SeveritySettings } from '../diagnostics/settle-messages.js'
import type { Host, HostEntry } from '../host/host.js'
import { inCodePointOrder } from '../identity/code-point-order.js'
import { decode } from './decode.js'
import { findInputs } from './find-inputs.js'
import { InputError } from './input-error.js'
import { aSimpleGlob, isSimpleGlob } from './is-simple-glob.js'
import { createLeftOut } from './left-out.js'
import { pathFrom } from './paths.js'
import { walkNotes } from './walk-notes.js'

export interface CollectOptions {
  /** The folder that paths count from, if it holds all inputs (default: the folder that they have in common). */
  readonly root?: string | undefined
  /** Globs from the root; only these notes are read (default: all). */
  readonly include?: readonly string[]
  /** Globs from the root; these notes are not read. */
  readonly exclude?: readonly string[]
  readonly rules?: SeveritySettings
}

/** One file of notes. */
export interface SourceFile {
  /** From the root. */
  readonly path: string
  /** Without a byte order mark; line ends as in the file. */
  readonly text: string
}

export interface CollectedFiles {
  /** The folder that paths count from, as the host resolves it. */
  readonly root: string
  /** A single file was named, and nothing else. */
  readonly single: boolean
  /** In the order of their paths' code points. */
  readonly files: readonly SourceFile[]
  /** Files that are not compiled, with the message that says why; paths from the root. */
  readonly leftOut: readonly VFile[]
  /** Paths of the locks of projects that lie below the root, absolute. */
  readonly locks: readonly string[]
  /** Links that lead out of the root and are not followed; paths from the root, in their order. */
  readonly links: readonly string[]
}

/**
 * Reads the notes below the inputs. A file that is named itself is read, whatever its name.
 * Rejects with an `InputError` if an input is not there.
 */
export async function collectFiles(inputs: readonly string[], host: Host, options: CollectOptions = {}): Promise<CollectedFiles> {
  const { root, entries, single } = await findInputs(inputs, host, options.root)
  const leftOutByAuthor = createLeftOut({ ...options, ignored: await readIgnored(root, host) })
  const named = new Set(entries.filter(({ kind }) => kind === 'file'))
  const found = new Map([...named].map((entry) => [entry.realPath, entry]))
  const locks = new Set<string>()
  const links: HostEntry[] = []
  for (const folder of entries) {
    if (folder.kind === 'file') continue
    const walked = await walkNotes(folder, root, leftOutByAuthor, host)
    for (const { path } of walked.locks) locks.add(path)
    links.push(...walked.links)
    for (const note of walked.notes) {
      if (!found.has(note.realPath)) found.set(note.realPath, note)
    }
  }
  const sorted = [...found.values()].sort((a, b) => inCodePointOrder(a.path, b.path))
  const bytes = await readAll(sorted, host)

  const files: SourceFile[] = []
  const leftOut: VFile[] = []
  const reportOn = (path: string) => {
    const file = new VFile({ path, cwd: root.path })
    leftOut.push(file)
    return createReport(file, options.rules)
  }
  for (const [index, entry] of sorted.entries()) {
    const path = pathFrom(root.path, entry.path) ?? entry.path
    const isNamed = named.has(entry)
    if (!isNamed && isConflictCopy(path)) {
      reportOn(path)('conflict-copy', { line: 1, column: 1 }, { path })
      continue
    }
    const decoded = decode(bytes[index] ?? new Uint8Array())
    if ('broken' in decoded) reportOn(path)('not-utf8', decoded.broken)
    else if (isNamed || !isDrawing(decoded.text)) files.push({ path, text: decoded.text })
  }
  const isRead = new Set(entries.map(({ realPath }) => realPath))
  const outside = links.filter(({ realPath }) => !isRead.has(realPath)).map(({ path }) => pathFrom(root.path, path) ?? path)
  return {
    root: root.path,
    single,
    files,
    leftOut,
    locks: [...locks].sort(inCodePointOrder),
    links: [...new Set(outside)].sort(inCodePointOrder)
  }
}

async function readIgnored(root: HostEntry, host: Host): Promise<string> {
  const entry = await host.look(`${root.path}/.build-deckignore`)
  const text = entry?.kind === 'file' ? new TextDecoder().decode(await host.read(entry.path)) : ''
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!line.startsWith('#') && !isSimpleGlob(line))
      throw new InputError(`\`${entry?.path}:${index + 1}\` is \`${line.slice(0, 60)}\`, expected ${aSimpleGlob}`)
  }
  return text
}

/** Not all at once, or a big vault runs out of file handles. */
async function readAll(entries: readonly HostEntry[], host: Host): Promise<Uint8Array[]> {
  const bytes: Uint8Array[] = []
  for (let start = 0; start < entries.length; start += 64) {
    bytes.push(...(await Promise.all(entries.slice(start, start + 64).map(({ path }) => host.read(path)))))
  }
  return bytes
}

/** As Syncthing, and as Dropbox and Nextcloud, name the copies that they make. */
function isConflictCopy(path: string): boolean {
  return /\.sync-conflict-|conflicted copy/i.test(path.slice(path.lastIndexOf('/') + 1))
}

/** Notes that a plugin of Obsidian keeps for its drawing or board. */
function isDrawing(text: string): boolean {
  const [, frontMatter = ''] = /^---[ \t]*\r?\n(.*?)\n---/s.exec(text) ?? []
  return /^["']?(?:excalidraw|kanban)-plugin["']?[ \t]*:[ \t]*\S/m.test(frontMatter)
}
