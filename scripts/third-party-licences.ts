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
      const texts = await Promise.all(bundledPackages(metafile).map(licence))
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'LICENSES.txt'), `${introduction}${[...new Set(texts)].join('')}`)
    })
  }
}

const introduction = 'build-deck contains code of these packages, each under its own licence.\n'

/** Folders of the packages that gave at least a byte, sorted. */
function bundledPackages({ outputs }: Metafile): string[] {
  const folders = new Set<string>()
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^(?:inline-url:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder)
    }
  }
  return [...folders].sort()
}

async function licence(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  if (typeof license !== 'string') throw new Error(`${name} names no licence, expected one in its package.json`)
  const text = file === undefined ? '(The package comes without the text of its licence.)' : await readFile(join(folder, file), 'utf8')
  return `\n${'-'.repeat(80)}\n${name} ${version}, ${license}\n\n${text.trim()}\n`
}
