import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { describeWithAnki } from '../anki/anki.js'
import { describeInChromium } from './describe-in-chromium.js'
import { library } from './page.js'

const pixel = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (character) => character.charCodeAt(0))

const notes = {
  'notes/heart.md':
    '# Heart\n\n## Where is the apex?\n\nIn the **fifth** space:\n\n![apex](apex.gif)\n\n## Name the layers\n\n- epicardium\n- myocardium\n',
  'notes/law/contracts.md': '# Contracts\n\nA contract needs an {{offer}} and its {{acceptance}}.\n\n## 契約とは？\n\n約束 & <b>法</b>。\n',
  'notes/apex.gif': pixel
}

let script = ''

beforeAll(async () => {
  const bundled = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
    // Without the paths of tsconfig.json, `build-deck` is what package.json exports.
    tsconfigRaw: {}
  })
  expect(bundled.warnings).toEqual([])
  script = bundled.outputFiles[0]?.text ?? ''
})

describeInChromium('The library in a browser', (newPage) => {
  async function pageWithLibrary(): Promise<Page> {
    const page = await newPage()
    await page.addScriptTag({ content: script })
    return page
  }

  test('builds the same bytes as in Node from notes in memory', async () => {
    const page = await pageWithLibrary()
    const made = await page.evaluate((files) => globalThis.libraryInPage.build(files), notes)
    expect(made.problems).toEqual([])
    expect(made.apkg.length).toBeGreaterThan(1000)
    expect(made).toEqual(await library.build(notes))
  })

  test('writes the same package as in Node from plain data', async () => {
    const page = await pageWithLibrary()
    const written = await page.evaluate(() => globalThis.libraryInPage.write())
    expect(written).toEqual(await library.write())
  })

  describeWithAnki('and its packages', (anki) => {
    test('are imported with every card', async () => {
      const page = await pageWithLibrary()
      const collection = await anki.open()
      const { apkg } = await page.evaluate((files) => globalThis.libraryInPage.build(files), notes)
      expect(await collection.importPackage(new Uint8Array(apkg))).toMatchObject({ new: 4, conflicting: 0 })
      expect((await collection.dump()).cards).toHaveLength(5)
      expect(await collection.checkMedia()).toMatchObject({ count: 0 })

      expect(await collection.importPackage(new Uint8Array(await page.evaluate(() => globalThis.libraryInPage.write())))).toMatchObject({
        new: 1
      })
    })
  })
})
