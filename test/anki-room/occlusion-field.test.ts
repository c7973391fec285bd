import { describe, expect, test } from 'vitest'
import { cardOrdinals, imageOcclusion, occlusionField } from '../../src/anki/index.js'

const rect = { number: 1, type: 'rect', left: 0.1, top: 0, width: 0.25, height: 1 } as const
const noteType = imageOcclusion({ id: 1, name: 'Pictures', modified: 1 })

test('Masks and labels are written as Anki writes them', () => {
  const field = occlusionField([
    rect,
    { number: 2, type: 'ellipse', left: 0.5, top: 0.5, rx: 0.12345, ry: 0.1, angle: -90, fill: '#00ff00' },
    {
      number: 2,
      type: 'polygon',
      points: [
        [0.2, 0.3],
        [0.4, 0.1],
        [0.3, 0.5]
      ]
    },
    { type: 'text', left: 0.5, top: 0.6, text: 'Aorta: a', fontSize: 0.05 }
  ])
  expect(field.split('<br>')).toEqual([
    '{{c1::image-occlusion:rect:left=.1:top=.0000:width=.25:height=1}}',
    '{{c2::image-occlusion:ellipse:left=.5:top=.5:rx=.1235:ry=.1:angle=7500:fill=#00ff00}}',
    // without `left` and `top` Anki draws it in the corner of the picture
    '{{c2::image-occlusion:polygon:left=.2:top=.1:points=.2,.3 .4,.1 .3,.5}}',
    '{{c0::image-occlusion:text:left=.5:top=.6:text=Aorta\\: a:scale=1:fs=.05}}',
    ''
  ])
  expect(cardOrdinals(noteType, { fields: { Occlusion: field }, tags: [] })).toEqual([0, 1])
})

test('Hiding all is a matter of the whole note', () => {
  const field = occlusionField([rect, { ...rect, number: 2 }], { hideAll: true })
  expect(field.match(/:oi=1}}/g)).toHaveLength(2)
  expect(occlusionField([rect])).not.toContain('oi')
})

describe('A mask is refused for', () => {
  const polygon = { number: 1, type: 'polygon' } as const
  const label = { type: 'text', left: 0, top: 0, text: 'a' } as const
  test.for<[string, unknown]>([
    ['number', { ...rect, number: 0 }],
    ['number', { ...rect, number: -1 }],
    ['number', { ...rect, number: 1.5 }],
    ['number', { ...rect, number: Number.NaN }],
    ['number', { ...rect, number: 500 }],
    ['number', { ...rect, number: undefined }],
    ['left', { ...rect, left: 5 }],
    ['left', { ...rect, left: '0.5' }],
    ['top', { ...rect, top: Number.NaN }],
    ['width', { ...rect, width: 0 }],
    ['height', { ...rect, height: Number.NaN }],
    ['rx', { number: 1, type: 'ellipse', left: 0, top: 0, rx: -0.1, ry: 0.1 }],
    ['points', { ...polygon, points: [] }],
    ['points', polygon],
    ['points', { ...polygon, points: [[0, 0], [0, 1], [1]] }],
    ['type', { ...rect, type: 'circle' }],
    ['angle', { ...rect, angle: Number.POSITIVE_INFINITY }],
    ['fill', { ...rect, fill: 'url(x:y)' }],
    ['text', { ...label, text: 'a}}b' }],
    ['text', { ...label, text: ' ' }],
    ['text', { ...label, text: 'a\\b' }],
    ['scale', { ...label, scale: 0 }],
    ['fontSize', { ...label, fontSize: 20 }]
  ])('%s: %j', ([property, mask]) => {
    // as from JavaScript, where no compiler has looked
    const masks = JSON.parse('[]')
    masks.push(rect, mask)
    expect(() => occlusionField(masks)).toThrow(TypeError)
    expect(() => occlusionField(masks)).toThrow(`Mask 2: `)
    expect(() => occlusionField(masks)).toThrow(`\`${property}\``)
  })
})
