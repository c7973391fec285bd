import { copyFile, mkdir, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { UsageError } from '../usage-error.js'
import type { Preview } from './compile-preview.js'
import { cardFiles, type MathJaxFiles, pageFiles, readAsset } from './find-assets.js'
import { cardPolicy, pagePolicy } from './policies.js'
import { readMedia } from './read-media.js'

/** Stands in every folder that was written, and lists what was: the next time that is removed, and nothing else. */
const markName = '.build-deck-preview.json'

/** Throws a `UsageError` where a folder holds what this program has not written. */
export async function checkStaticFolder(folder: string, cwd: string): Promise<void> {
  const path = resolve(cwd, folder)
  const entry = await stat(path).catch(() => undefined)
  if (!entry) return
  if (!entry.isDirectory()) throw new UsageError(`\`${folder}\` is a file, expected a new or empty folder for the page`)
  const names = await readdir(path)
  if (names.length > 0 && !names.includes(markName))
    throw new UsageError(`\`${folder}\` holds files that are no preview, expected a new or empty folder for the page`)
}

/** Writes the page as a folder that any host can serve, and that also opens as a file. */
export async function writeStatic({ data, media }: Preview, folder: string, mathJax: MathJaxFiles | undefined): Promise<void> {
  await removeLast(folder)
  const files = new Map<string, () => Promise<Uint8Array | string>>()
  for (const name of Object.keys(pageFiles) as (keyof typeof pageFiles)[]) files.set(name, () => readAsset(name))
  for (const name of Object.keys(cardFiles) as (keyof typeof cardFiles)[]) files.set(`card/${name}`, () => readAsset(name))
  files.set('index.html', async () =>
    withPolicy(await readAsset('index.html'), pagePolicy).replace(
      '<script src="page.js"',
      '<script src="data.js"></script>\n<script src="page.js"'
    )
  )
  files.set('card/card.html', async () => withPolicy(await readAsset('card.html'), cardPolicy))
  // What opens as a file may fetch nothing, but run scripts.
  files.set('data.js', async () => `window.buildDeckPreview = ${JSON.stringify(data)}\n`)
  for (const file of media) files.set(`card/media/${file.name}`, () => readMedia(file))
  await mkdir(folder, { recursive: true })
  const fonts = mathJax ? await readdir(mathJax.fonts) : []
  const copies = fonts.map((name) => `card/mathjax/output/chtml/fonts/woff-v2/${name}`)
  const program = 'card/mathjax/tex-chtml-full.js'
  await writeFile(await placeIn(folder, markName), JSON.stringify([...files.keys(), ...copies, ...(mathJax ? [program] : [])]))
  for (const [name, read] of files) await writeFile(await placeIn(folder, name), await read())
  if (!mathJax) return
  await copyFile(mathJax.program, await placeIn(folder, program))
  for (const [index, name] of fonts.entries()) await copyFile(join(mathJax.fonts, name), await placeIn(folder, copies[index] ?? ''))
}

/** Where a file is to be written, and nothing is. Somebody may have put links into the folder, which lead elsewhere. */
async function placeIn(folder: string, name: string): Promise<string> {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  if (!(await isOwn(folder, name)))
    throw new UsageError(`\`${dirname(name)}\` in the folder for the page is a link, expected a new or empty folder`)
  await rm(path, { force: true })
  return path
}

/** Whether the folder of a file in the page lies where its name says. */
async function isOwn(folder: string, name: string): Promise<boolean> {
  const place = await realpath(dirname(join(folder, name))).catch(() => undefined)
  return place === join(await realpath(folder), dirname(name))
}

/** A host sends no headers of ours, so the page says itself what it may do. */
const withPolicy = (html: Buffer, policy: string) =>
  html
    .toString('utf8')
    .replace('<meta charset="utf-8">', `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`)

async function removeLast(folder: string): Promise<void> {
  const text = await readFile(join(folder, markName), 'utf8').catch(() => '[]')
  const names = toNames(text)
  // A list that somebody changed removes nothing outside of the folder.
  const own = names.filter((name) => !name.split(/[/\\]/).includes('..'))
  for (const name of own) if (await isOwn(folder, name)) await rm(join(folder, name), { force: true })
}

/** What a list that somebody changed still names. */
function toNames(text: string): string[] {
  try {
    const names: unknown = JSON.parse(text)
    return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : []
  } catch {
    return []
  }
}
