import { describe, expect, test } from 'vitest'
import { type AnkiPackage, basic, checkPackage, defineNote, definePackage, escapeHtml } from '../../src/anki/index.js'

const created = new Date('2025-01-01T00:00:00Z')
const noteType = basic({ id: 1_500_000_000_000, name: 'T', modified: 1 })
const withBack = (back: string): AnkiPackage =>
  definePackage({
    decks: [{ name: 'D' }],
    noteTypes: [noteType],
    notes: [defineNote(noteType, { guid: 'a', deck: 'D', modified: 1, fields: { Front: 'question', Back: back } })]
  })
const warnings = (back: string) => checkPackage(withBack(back), { created })

describe('Text that was not made HTML', () => {
  test.each([
    ['if a < b and c > d', 5, '< b and c >'],
    ['I <3 you<br>', 2, '<3 you<br>'],
    ['<b>x</b> <-> y', 9, '<->'],
    ['<<a>>', 0, '<<a>']
  ])('is warned of where Anki leaves it out of its sort text: %s', (back, offset, text) => {
    const message = `Field \`Back\` holds \`${text}\` at offset ${offset}, which Anki leaves out of the text that it sorts and compares by, expected HTML: \`&lt;\` for a \`<\` of the text, as \`escapeHtml\` writes it`
    expect(warnings(back)).toEqual([
      { code: 'not-html', severity: 'warning', message, note: 'a', firstField: 'question', field: 'Back', offset }
    ])
    expect(warnings(escapeHtml(back))).toEqual([])
  })

  test.each([
    ['write to <me@example.org>', 9, '<me@example.org>'],
    ['see <https://example.org/> there', 4, '<https://example.org/>'],
    ['\\(a<b\\) and <i>c</i>', 3, '<b\\) and <i>'],
    ['a <b', 2, '<b'],
    ['<p>a</p', 4, '</p'],
    ['</ p>', 0, '</ p>']
  ])('is warned of where nothing of it is shown: %s', (back, offset, text) => {
    expect(warnings(back)).toMatchObject([
      { code: 'not-html', offset, message: expect.stringContaining(`holds \`${text}\` at offset ${offset}, of which nothing is shown,`) }
    ])
  })
})

test.each([
  'a < b',
  'x <- y, and no more',
  '<p class=a\n>x</p\n>',
  '<br/><my-element a=1>List<String>',
  '<img alt="x > y and y < z" src=a.png>',
  "<a title='<'>x</a>",
  '<!-- a < b > c --> d',
  '<style>a < b > c</style><script>a < b && c > d</script>',
  '<o:p></o:p><![if !supportLists]>x<![endif]><?xml:namespace prefix = o />',
  'R &lt; b and c &gt; d'
])('HTML is not, nor what loses nothing: %s', (back) => {
  expect(warnings(back).filter(({ code }) => code === 'not-html')).toEqual([])
})
