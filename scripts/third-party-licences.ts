import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'

/** Writes `LICENSES.txt` beside the build: the licence of each package whose code is in it. Fails if a package has none. */
export const thirdPartyLicences: Plugin = {
  name: 'third-party-licences',
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true
    const folder = initialOptions.outdir ?? 'dist'
    onEnd(async ({ metafile }) => {
      if (metafile === undefined) return
      const texts = await Promise.all([...bundledPackages(metafile)].map(([path, files]) => licence(path, files)))
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'LICENSES.txt'), `${introduction}${[...new Set(texts)].join('')}`)
    })
  }
}

const introduction = 'build-deck contains code of these packages, each under its own licence.\n'

/** Of a licence that a package names without its text, a copy that another package brings. */
const copies: Readonly<Record<string, string>> = { 'Apache-2.0': 'node_modules/typescript/LICENSE.txt' }

/** The files that gave at least a byte, by their package's folder; sorted. */
function bundledPackages({ outputs }: Metafile): Map<string, string[]> {
  const packages = new Map<string, string[]>()
  const used = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((path) => inputs[path]?.bytesInOutput))
  for (const input of [...new Set(used)].sort()) {
    const path = input.replace(/^inline-url:/, '')
    const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
    if (folder !== undefined) packages.set(folder, [...(packages.get(folder) ?? []), path])
  }
  return packages
}

async function licence(folder: string, files: readonly string[]): Promise<string> {
  const { name, version, license, licenses } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  // The list is how npm packages named licences before 2014.
  const id: unknown = license ?? licenses?.[0]?.type
  if (typeof id !== 'string') throw new Error(`${name} names no licence, expected one in its package.json`)
  const text = (await licenceFile(folder)) ?? (await readmeSection(folder)) ?? (await notices(id, files))
  if (text === undefined) throw new Error(`${name} comes without the text of its licence, ${id}`)
  return `\n${'-'.repeat(80)}\n${name} ${version}, ${id}\n\n${text.trim()}\n`
}

async function licenceFile(folder: string): Promise<string | undefined> {
  const name = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  return name && (await readFile(join(folder, name), 'utf8'))
}

async function readmeSection(folder: string): Promise<string | undefined> {
  const name = (await readdir(folder)).find((entry) => /^readme/i.test(entry))
  return name && /^#*\s*licen[cs]e\s*$.*/ims.exec(await readFile(join(folder, name), 'utf8'))?.[0]
}

/** What the files say at their heads, and copies of the licences that they name. */
async function notices(id: string, files: readonly string[]): Promise<string | undefined> {
  const heads = await Promise.all(files.map(async (file) => /^(?:\/\/.*\n)+/.exec(await readFile(file, 'utf8'))?.[0] ?? ''))
  const named = Object.entries(copies).filter(([name]) => id.includes(name))
  const texts = await Promise.all(named.map(([, path]) => readFile(path, 'utf8')))
  return texts.length === 0 ? undefined : [...new Set(heads), ...texts].join('\n')
}
