import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collect, readPackage, writePackage } from '../../src/anki/index.js'
import { zip } from '../../src/anki/zip/zip.js'
import { text } from '../anki-room/crafted.js'
import { describeWithAnki } from './anki.js'
import { fullDump } from './full-dump.js'
import { toOlderSchema } from './older-schema.js'

describeWithAnki(
  'A collection between schemas 11 and 18',
  (anki) => {
    let folder = ''
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'build-deck-test-'))
    })
    afterAll(() => rm(folder, { recursive: true }))

    async function imports(apkg: Uint8Array): Promise<string[]> {
      const collection = await anki.open()
      await collection.importPackage(apkg, { withScheduling: true, withPresets: true })
      const lines = await fullDump(collection)
      await collection.close()
      return lines
    }

    async function exported(): Promise<Uint8Array> {
      const collection = await anki.open()
      await collection.call('decks.add_config', 'Of its own')
      for (const deck of ['Animals', 'Plants::Trees']) {
        await collection.addNotes([{ noteType: 'Basic', fields: { Front: `one of ${deck}`, Back: 'answer' }, deck, tags: ['Living'] }])
      }
      const path = join(folder, 'newest.apkg')
      await collection.exportPackage(path, { legacy: false, withScheduling: true, withPresets: true })
      await collection.close()
      return await readFile(path)
    }

    test.each([17, 16, 15] as const)('is taken by Anki, and comes back as it took it: %d', async (schema) => {
      const newest = await exported()
      const database = await toOlderSchema(newest, schema)
      const older = await collect(
        zip([
          { name: 'collection.anki21', content: database },
          { name: 'media', content: text('{}') }
        ])
      )
      const expected = await imports(older)
      expect(expected.filter((line) => line.startsWith('note ['))).toHaveLength(2)
      expect(expected).toEqual(await imports(newest))
      for (const given of [older, database]) {
        const contents = await readPackage(given)
        expect(await imports(await collect(writePackage(contents, { created: new Date(), faithful: true })))).toEqual(expected)
      }
    })
  },
  ['24.6.3', '26.9.3']
)
