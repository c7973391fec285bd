import { describe, expect, test } from 'vitest'
import { type CardTemplate, checkPackage, type NoteType } from '../../src/anki/index.js'

const created = new Date('2025-01-01T00:00:00Z')

function problems(changes: Partial<CardTemplate>, faithful = false) {
  const noteType: NoteType = {
    id: 1_500_000_000_000,
    name: 'Word',
    kind: 'standard',
    modified: 1,
    fields: [{ name: 'Front' }, { name: 'Back' }],
    templates: [{ name: 'Card 1', front: '{{Front}}', back: '{{Back}}', ...changes }],
    css: ''
  }
  return checkPackage({ decks: [], noteTypes: [noteType], notes: [], media: [] }, { created, faithful })
}

const place = { noteType: 'Word', template: 'Card 1' }

describe('A template', () => {
  test.each([
    ['front', { front: '{{Front}}\n{{Back' }],
    ['back', { back: '{{Back}}\n{{' }],
    ['browser front', { browserFront: '{{Front}}\n{{Back}' }],
    ['browser back', { browserBack: '{{Front}}\n{{' }]
  ])('is told where its %s opens without an end', (side, changes) => {
    const found = problems(changes).find(({ code }) => code === 'unreadable-template')
    expect(found).toMatchObject({ ...place, severity: 'error', message: expect.stringContaining(`${side} at line 2, column 1`) })
    expect(problems(changes, true).every(({ severity }) => severity === 'warning')).toBe(true)
  })

  test.each([
    ['{{/Back}}', 0],
    ['{{#Front}}{{^Back}}{{/Front}}{{/Back}}', 19],
    ['{{^Back}}x', 0]
  ])('is told where the sections of its back do not match: %s', (back, offset) => {
    expect(problems({ back })).toMatchObject([{ ...place, code: 'unreadable-template', offset }])
  })

  test.each([
    ['{{Back}}{{}}', '`{{}}` on the back'],
    ['{{Back}}{{ }}', '`{{}}` on the back'],
    ['{{Back}}{{c1}}', 'Field `c1` on the back unknown'],
    ['{{Back}}{{#}}x{{/}}', 'Field `#` on the back unknown'],
    ['{{Bcak}}', 'Field `Bcak` on the back unknown, did you mean `Back`?'],
    ['{{constructor}}', 'Field `constructor` on the back unknown']
  ])('names no field that Anki would not show: %s', (back, message) => {
    const found = problems({ back })
    expect(found[0]).toMatchObject({ ...place, code: 'unknown-template-field', severity: 'error' })
    expect(found[0]?.message).toContain(message)
  })

  test('may use all that Anki knows', () => {
    const back = '{{#c1}}x{{/c1}}{{text:}}{{tts-voices:}}{{tts en_US voices=Bob:Back}}{{type:nc:Back}}{{hint:kana:Back}}{{CardID}}{{Tags}}'
    expect(problems({ back })).toEqual([])
  })

  test('is warned of filters that Anki does not know', () => {
    expect(problems({ back: '{{hnit:Back}}{{jitendex:Back}}' })).toMatchObject([
      { ...place, code: 'unknown-filter', severity: 'warning', message: expect.stringContaining('did you mean `hint`?'), offset: 0 },
      { code: 'unknown-filter', message: expect.stringContaining('an add-on may know it'), offset: 13 }
    ])
  })

  test('of sections without end in sections is told, not fallen over', () => {
    const front = `${'{{#Front}}'.repeat(20_000)}{{Front}}${'{{/Front}}'.repeat(20_000)}`
    expect(problems({ front })).toMatchObject([{ ...place, code: 'unreadable-template' }])
  })
})
