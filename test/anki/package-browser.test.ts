import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { inlineUrl } from '../../scripts/inline-url.js'
import { collect, writePackage } from '../../src/anki/index.js'
import { describeInChromium } from '../browser/describe-in-chromium.js'
import { describeWithAnki } from './anki.js'
import { everything } from './package-features.js'

const index = fileURLToPath(new URL('../../src/anki/index.ts', import.meta.url))

describeWithAnki(
  'A package that a browser read and wrote again',
  (anki) => {
    describeInChromium('in Chromium', (newPage) => {
      test.each(['legacy', 'latest'] as const)('is imported: %s', async (container) => {
        const bundled = await build({
          entryPoints: [index],
          bundle: true,
          format: 'iife',
          globalName: 'anki',
          platform: 'browser',
          write: false,
          plugins: [inlineUrl]
        })
        const page = await newPage()
        await page.addScriptTag({ content: bundled.outputFiles[0]?.text ?? '' })
        const apkg = await collect(writePackage(everything, { created: new Date('2025-01-01T00:00:00Z'), container }))
        const written = await page.evaluate(
          `(async (bytes) => {
          const contents = await anki.readPackage(new File([Uint8Array.from(bytes)], 'a.apkg'))
          const asFile = async ({ name, open }) => ({ name, data: new File([await anki.collect(open())], name) })
          const media = await Promise.all(contents.media.map((file, index) => index % 2 === 0 ? asFile(file) : file))
          return [...await anki.collect(anki.writePackage({ ...contents, media }, { created: new Date('2025-01-01T00:00:00Z') }))]
        })(${JSON.stringify([...apkg])})`
        )
        const collection = await anki.open()
        expect((await collection.importPackage(Uint8Array.from(written as number[]))).new).toBe(everything.notes.length)
        expect(Object.keys((await collection.dump()).media).length).toBe(everything.media.length)
        expect((await collection.checkDatabase()).count + (await collection.checkMedia()).count).toBe(0)
      })
    })
  },
  ['26.9.3']
)
