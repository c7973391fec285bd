import { describe, expect, test } from 'vitest'
import { type FieldSource, type OwnNoteType, readSource } from '../../src/kinds/note-types/own-note-type.js'
import { buildNotes } from '../anki/build-notes.js'

const holds = (written: string): { readonly holds: FieldSource } => {
  const source = readSource(written)
  if (!source) throw new Error(`${written} is no source`)
  return { holds: source }
}

const own: OwnNoteType = {
  called: 'words',
  name: 'Words',
  kind: 'standard',
  fields: [
    { name: 'Word', ...holds('question') },
    { name: 'Meaning', ...holds('answer') },
    { name: 'Example', ...holds('part Example') },
    { name: 'Tip', ...holds('hint') },
    { name: 'Where', ...holds('context') },
    { name: 'Mine' }
  ],
  templates: [{ name: 'Card 1', front: '{{Word}}', back: '{{Meaning}}' }],
  css: ''
}

async function fieldsOf(markdown: string, type = own) {
  const { contents } = await buildNotes(
    { 'a.md': `---\nnoteType: words\ncontext: headings\n---\n\n# Title\n\n${markdown}` },
    { noteTypes: [type] }
  )
  return contents?.notes.map(({ fields }) => Object.fromEntries(Object.entries(fields).filter(([, html]) => html !== '')))
}

describe('A section as a note of a type of the user’s', () => {
  test.for([
    ['one line', '## Hund\n\ndog\n', { Word: 'Hund', Meaning: 'dog' }],
    ['several', '## Hund\n\ndog\n\n- a\n', { Word: 'Hund', Meaning: '<p>dog</p>\n<ul>\n<li>a</li>\n</ul>' }],
    ['a bold label', '## Hund\n\ndog\n\n**Example:** Der *Hund*.\n', { Word: 'Hund', Meaning: 'dog', Example: 'Der <em>Hund</em>.' }],
    ['its colon behind', '## Hund\n\n**example** : Der Hund.\n\ndog\n', { Word: 'Hund', Meaning: 'dog', Example: 'Der Hund.' }],
    [
      'a list below a label',
      '## Hund\n\ndog\n\n**Example:**\n\n- x\n\nmore\n',
      { Word: 'Hund', Meaning: '<p>dog</p>\n<p>more</p>', Example: '<ul>\n<li>x</li>\n</ul>' }
    ],
    ['a heading', '## Hund\n\ndog\n\n### Example\n\nx\n\ny\n', { Word: 'Hund', Meaning: 'dog', Example: '<p>x</p>\n<p>y</p>' }],
    ['twice', '## Hund\n\ndog\n\n**Example:** x\n\n**Example:** y\n', { Word: 'Hund', Meaning: 'dog', Example: '<p>x</p>\n<p>y</p>' }],
    ['a label of no field', '## Hund\n\n**Note:** dog\n', { Word: 'Hund', Meaning: '<strong>Note:</strong> dog' }],
    ['a bold word and no label', '## Hund\n\n**Example** of a dog\n', { Word: 'Hund', Meaning: '<strong>Example</strong> of a dog' }],
    ['a hint', '## Hund\n\ndog\n\n> [!hint]\n> woof\n', { Word: 'Hund', Meaning: 'dog', Tip: 'woof' }],
    ['a term', '## Farm\n\nKuh :: cow\n', { Word: 'Kuh', Meaning: 'cow', Where: 'Farm' }],
    [
      'a row',
      '## Farm\n\n| W | M | Example |\n|-|-|-|\n| Kuh | cow | Muh. |\n',
      { Word: 'Kuh', Meaning: 'cow', Example: 'Muh.', Where: 'Farm' }
    ],
    [
      'a row of two answers',
      '## Farm\n\n| W | M | N |\n|-|-|-|\n| Kuh | cow | 2 |\n',
      { Word: 'Kuh', Meaning: expect.stringContaining('<dt>N</dt>'), Where: 'Farm' }
    ],
    ['a list', '## Legs\n\n- one\n- two\n', { Word: 'Legs', Meaning: '<ul>\n<li>one</li>\n<li>two</li>\n</ul>' }],
    [
      'a list with a part',
      '## Legs\n\nThey are:\n\n- one\n\n**Example:** x\n',
      { Word: '<p>Legs</p>\n<p>They are:</p>', Meaning: '<ul>\n<li>one</li>\n</ul>', Example: 'x' }
    ],
    ['a verdict', '## T/F: Dogs bark\n\nTrue.\n', { Word: 'Dogs bark', Meaning: '<div class="verdict true">True</div>' }],
    [
      'a choice, with what there is to choose from',
      '## Which barks?\n\n- [x] dog\n- [ ] cat\n',
      {
        Word: 'Which barks?\n<ul class="options"><li><p>dog</p></li>\n<li><p>cat</p></li></ul>',
        Meaning: '<ul class="options"><li class="right"><p>dog</p></li>\n<li><p>cat</p></li></ul>'
      }
    ],
    [
      'a footnote',
      '## Hund\n\ndog[^1]\n\n[^1]: A pet.\n',
      { Word: 'Hund', Meaning: '<p>dog<sup class="footnote">1</sup></p>\n<div class="footnotes"><ol><li>A pet.</li></ol></div>' }
    ],
    ['only a part', '## Hund\n\n**Example:** x\n', { Word: 'Hund', Example: 'x' }]
  ] as const)('%s', async ([, markdown, fields]) => {
    expect(await fieldsOf(markdown)).toEqual([fields])
  })

  test('says in its first field what it is, where nothing else would stand there', async () => {
    const [word, ...others] = own.fields
    const [, , , hint] = own.fields
    if (!word || !hint) throw new Error('No fields')
    const type = { ...own, fields: [hint, word, ...others.filter((field) => field !== hint)] }
    expect(await fieldsOf('## Hund\n\ndog\n', type)).toEqual([{ Tip: 'Hund', Word: 'Hund', Meaning: 'dog' }])
  })

  test('is told where a part is edited, as any other', async () => {
    const before = await buildNotes(
      { 'a.md': '---\nnoteType: words\n---\n\n# T\n\n## Hund\n\ndog\n\n### Example\n\nx\n' },
      { noteTypes: [own] }
    )
    const after = await buildNotes(
      { 'a.md': '---\nnoteType: words\n---\n\n# T\n\n## Hund\n\ndog\n\n### Example\n\ny\n' },
      { noteTypes: [own], after: before }
    )
    expect(after.sentence).toBe('1 edited')
  })

  test('is refused by the library where the type is none', async () => {
    const build = (type: OwnNoteType) => buildNotes({ 'a.md': '# T\n\n## Hund\n\ndog\n' }, { noteTypes: [type] })
    await expect(build({ ...own, templates: [{ name: 'Card 1', front: '{{Wrod}}', back: '' }] })).rejects.toThrow(
      /`noteTypes\[0\]` has field `Wrod`/
    )
    await expect(build({ ...own, called: 'cloze' })).rejects.toThrow('has the name `cloze`')
    await expect(buildNotes({ 'a.md': '# T\n\n## Q\n\nA\n' }, { noteTypes: ['a folder'] })).rejects.toThrow(
      'only the command reads folders'
    )
    await expect(buildNotes({ 'a.md': '# T\n\n## Q\n\nA\n' }, { css: '.a {}\n@import "x"' })).rejects.toThrow(
      'Option `css` has at 2:1 `@import`'
    )
  })
})
