import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { inlineUrl } from '../scripts/inline-url.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const pages = ['README.md', ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => `docs/${path}`)].filter(
  (path) => path.endsWith('.md')
)

/** A page without its examples, in which headings and links are those of notes. */
const withoutCode = (page: string) => page.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '')

/** As GitHub names the places that headings are. */
const toAnchor = (heading: string) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-')

const anchorsOf = (page: string) =>
  new Set(Array.from(page.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').matchAll(/^#{1,6} (.*)$/gm), ([, heading = '']) => toAnchor(heading)))

describe('The docs', () => {
  test('lead from page to page, and to places that are there', () => {
    const lost = pages.flatMap((path) =>
      Array.from(withoutCode(read(path)).matchAll(/(?<!\\)\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g), ([, to = '', anchor]) => {
        const target = to === '' ? path : posix.join(dirname(path), to)
        if (!existsSync(join(root, target))) return `${path}: ${to} is not there`
        if (anchor === undefined || !target.endsWith('.md') || anchorsOf(read(target)).has(anchor)) return []
        return `${path}: no heading #${anchor} in ${target}`
      }).flat()
    )
    expect(lost).toEqual([])
    expect(pages.length).toBeGreaterThan(30)
  })

  test('have a page for the web whose code makes a package, and an update of it', async () => {
    const [, code = ''] = /^```ts page=build\n(.*?)^```$/ms.exec(read('docs/guides/web-page.md')) ?? []
    const folder = await mkdtemp(join(tmpdir(), 'build-deck-guide-'))
    try {
      const outfile = join(folder, 'page.mjs')
      await build({
        stdin: { contents: code, loader: 'ts', resolveDir: root },
        ...{ outfile, bundle: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'error' },
        alias: { 'build-deck': join(root, 'src/index.ts') },
        external: ['node:*'],
        plugins: [inlineUrl]
      })
      await writeFile(join(folder, 'package.json'), '{"type":"module"}')
      const { toPackage } = await import(pathToFileURL(outfile).href)
      const first = await toPackage('# Heart\n\n## Apex?\n\n![](heart.png)\n', new Uint8Array([1]))
      expect(first.statistics).toEqual({ notes: 1, cards: 1, decks: 1, media: 1 })
      const second = await toPackage('# Heart\n\n## Where is the apex?\n\n![](heart.png)\n', new Uint8Array([1]), first.lock)
      const guidOf = ({ lock }: { lock: string }) => JSON.parse(lock).notes[0].guid
      expect(guidOf(second)).toBe(guidOf(first))
      expect(second.apkg).toBeInstanceOf(Uint8Array)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
