import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { collect, readPackage, writePackage } from '../../src/anki/index.js'
import { zip } from '../../src/anki/zip/zip.js'
import { created, good } from '../anki-room/crafted.js'
import { describeWithAnki } from './anki.js'

describeWithAnki('The old collection in a package of the newest container', (anki) => {
  test('is one note that says what to do', async () => {
    const apkg = await collect(writePackage(good, { created, container: 'latest' }))
    expect((await readPackage(apkg)).notes.map(({ guid }) => guid)).toEqual(['a'])
    const members = await JSZip.loadAsync(apkg)
    const content = await members.file('collection.anki2')?.async('uint8array')
    const media = new TextEncoder().encode('{}')
    const old = await collect(
      zip([
        { name: 'collection.anki2', content: content ?? media },
        { name: 'media', content: media }
      ])
    )
    const collection = await anki.open()
    expect((await collection.importPackage(old)).new).toBe(1)
    expect(JSON.stringify(await collection.dump())).toContain('Update to Anki 23.10')
    expect(await collection.checkDatabase()).toEqual({ count: 0, problems: [] })
    await collection.close()
  })

  test('does not hide the notes from a program that is new enough', async () => {
    const collection = await anki.open()
    expect((await collection.importPackage(await collect(writePackage(good, { created, container: 'latest' })))).new).toBe(1)
    expect(JSON.stringify(await collection.dump())).not.toContain('Update to Anki')
    await collection.close()
  })
})
