import { expect, test } from 'vitest'
import {
  basic,
  collect,
  defineNote,
  definePackage,
  escapeHtml,
  imageOcclusion,
  imageTag,
  occlusionField,
  soundTag,
  writePackage
} from '../../src/anki/index.js'
import { describeWithAnki } from './anki.js'

const modified = 1_730_000_000
const created = new Date('2025-01-01T00:00:00Z')
const data = new Uint8Array([1])

describeWithAnki('HTML made for a field', (anki) => {
  test('shows the text, the picture and the sound that were meant', async () => {
    const noteType = basic({ id: 1_736_900_000_010, name: 'Html', modified })
    const names = ["a & b's &amp; c (1) 100%.png", 'ä & b.mp3']
    const Front = `${escapeHtml('if (a < b && c) "x"')} ${imageTag(names[0] ?? '', 'a "dog" & <cat>')}`
    const notes = [defineNote(noteType, { guid: 'a', deck: 'D', modified, fields: { Front, Back: soundTag(names[1] ?? '') } })]
    const media = names.map((name) => ({ name, data }))
    const collection = await anki.open()
    const contents = definePackage({ decks: [{ name: 'D' }], noteTypes: [noteType], notes, media })
    await collection.importPackage(await collect(writePackage(contents, { created })))
    expect(Object.keys((await collection.dump()).media).sort()).toEqual([...names].sort())
    expect(await collection.checkMedia()).toMatchObject({ count: 0, missing: [], unused: [] })
    const [card] = await collection.render()
    expect(card?.question).toContain('if (a &lt; b &amp;&amp; c) &quot;x&quot;')
    expect(card?.answerSounds).toEqual([names[1]])
  })
})

describeWithAnki(
  'An occlusion field',
  (anki) => {
    test('is read by Anki as it was meant', async () => {
      const noteType = imageOcclusion({ id: 1_736_900_000_011, name: 'Pictures', modified })
      const Occlusion = occlusionField(
        [
          { number: 1, type: 'rect', left: 0.1, top: 0, width: 0.25, height: 1, angle: 90, fill: '#00ff00' },
          { number: 2, type: 'ellipse', left: 0.5, top: 0.5, rx: 0.1, ry: 0.2 },
          {
            number: 2,
            type: 'polygon',
            points: [
              [0.2, 0.3],
              [0.4, 0.1],
              [0.3, 0.5]
            ]
          },
          { type: 'text', left: 0.5, top: 0.6, text: 'a: b <i> "q"', fontSize: 0.05 }
        ],
        { hideAll: true }
      )
      const notes = [defineNote(noteType, { guid: 'a', deck: 'D', modified, fields: { Occlusion, Image: imageTag('a.png') } })]
      const media = [{ name: 'a.png', data }]
      const collection = await anki.open()
      const contents = definePackage({ decks: [{ name: 'D' }], noteTypes: [noteType], notes, media })
      await collection.importPackage(await collect(writePackage(contents, { created })))
      const cards = await collection.render()
      expect(cards.map(({ ordinal }) => ordinal)).toEqual([0, 1])
      const shapes = [...(cards[1]?.question ?? '').matchAll(/<div class="(cloze\S*)" (data-ordinal.*?) ?><\/div>/g)]
      const look = anki.version === '24.6.3' ? '' : ' data-angle="2500" data-fill="#00ff00"'
      expect(shapes.map(([, kind, shape]) => [kind, shape?.replace(' data-occludeInactive="1"', '')])).toEqual([
        ['cloze-inactive', `data-ordinal="1" data-shape="rect" data-left=".1" data-top=".0000" data-width=".25" data-height="1"${look}`],
        ['cloze', 'data-ordinal="2" data-shape="ellipse" data-left=".5" data-top=".5" data-rx=".1" data-ry=".2"'],
        ['cloze', 'data-ordinal="2" data-shape="polygon" data-left=".2" data-top=".1" data-points=".2,.3 .4,.1 .3,.5"'],
        [
          'cloze',
          'data-ordinal="0" data-shape="text" data-left=".5" data-top=".6" ' +
            'data-text="a&#x3A;&#x20;b&#x20;&lt;i&gt;&#x20;&quot;q&quot;" data-scale="1" data-font-size=".05"'
        ]
      ])
      expect(shapes.every(([, , shape]) => shape?.includes('data-occludeInactive="1"'))).toBe(true)
      expect((await collection.checkDatabase()).count + (await collection.emptyCards()).count + (await collection.checkMedia()).count).toBe(
        0
      )
    })
  },
  ['26.9.3', '24.6.3']
)
