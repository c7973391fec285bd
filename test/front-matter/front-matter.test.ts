import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/create-report.js'
import { readFrontMatter } from '../../src/parse/settings/front-matter.js'

/** Reads YAML that stands in a file's front matter, its first line being line 2. */
function read(yaml: string) {
  const file = new VFile({ path: 'a.md' })
  const end = yaml.split('\n').length + 2
  const position = { start: { line: 1, column: 1 }, end: { line: end, column: 4 } }
  const settings = readFrontMatter({ type: 'yaml', value: yaml, position }, createReport(file))
  return { settings, messages: file.messages.map(({ ruleId, line, column, reason }) => `${line}:${column} ${ruleId}: ${reason}`) }
}

const settingsOf = (yaml: string) => {
  const { settings, messages } = read(yaml)
  expect(messages).toEqual([])
  return settings
}
const messagesOf = (yaml: string) => read(yaml).messages

describe('what is read', () => {
  test('all keys come through', () => {
    expect(
      settingsOf(
        'title: Kidney\ndeck: Physiology::Kidney\ntags: [a, b]\ncards: marked\nreversed: true\ntyped: false\nhighlights: cloze\n' +
          'lists: overlap\ntables: cells\nskip: [References, "See also"]\ncontext: none\nlineBreaks: keep\nlang: pt-BR'
      )
    ).toEqual({
      title: 'Kidney',
      deck: 'Physiology::Kidney',
      tags: ['a', 'b'],
      cards: 'marked',
      reversed: true,
      typed: false,
      highlights: 'cloze',
      lists: 'overlap',
      tables: 'cells',
      skip: ['References', 'See also'],
      context: 'none',
      lineBreaks: 'keep',
      lang: 'pt-BR'
    })
  })

  test('numbers are text, to the digit as written', () => {
    expect(settingsOf('title: 1.10\ndeck: 007\ntags: [2024, 1e3]\nskip: 3')).toEqual({
      title: '1.10',
      deck: '007',
      tags: ['2024', '1e3'],
      skip: ['3']
    })
  })

  test('tags in one text are parted by spaces and commas', () => {
    expect(settingsOf('tags: heart, kidney lung,  liver').tags).toEqual(['heart', 'kidney', 'lung', 'liver'])
    expect(settingsOf('tags: exam').tags).toEqual(['exam'])
    expect(settingsOf('tags: 2024').tags).toEqual(['2024'])
  })

  test('tags in a list keep their spaces as underscores, and levels become Anki’s', () => {
    expect(settingsOf('tags:\n  - left atrium\n  - organs/heart\n  - "#exam"\n  -\n  - exam').tags).toEqual([
      'left_atrium',
      'organs::heart',
      'exam'
    ])
  })

  test('a key without a value, with empty text or with null counts as absent', () => {
    expect(settingsOf('title:\ndeck: ""\ntags: ~\ncards: null')).toEqual({})
  })

  test('front matter that is empty, or holds a comment only, says nothing', () => {
    expect(settingsOf('')).toEqual({})
    expect(settingsOf('# later')).toEqual({})
  })

  test('keys of other tools are silent, whatever their values', () => {
    expect(settingsOf('aliases: [x]\ncreated: 2024-01-01\ntype: note\nid: 4\ncssclasses: {a: [1]}\n? [1, 2]\n: 3')).toEqual({})
  })

  test('`deck: ::A::B` stays as written', () => {
    expect(settingsOf('deck: "::A::B"').deck).toBe('::A::B')
  })

  test('an alias of a text is that text', () => {
    expect(settingsOf('created: &name Kidney\ntitle: *name').title).toBe('Kidney')
  })

  test('lines that end in CRLF are counted like others', () => {
    expect(messagesOf('title: Kidney\r\ncards: all')[0]).toMatch(/^3:8 front-matter-invalid-value: `cards` is `all`,/)
  })
})

describe('wrong values are told at their character', () => {
  test.each([
    ['cards: all', '2:8 front-matter-invalid-value: `cards` is `all`, expected `headings`, `marked` or `off`'],
    ['cards: Off', '2:8 front-matter-invalid-value: `cards` is `Off`, expected `headings`, `marked` or `off`'],
    ['title: x\nreversed: yes', '3:11 front-matter-invalid-value: `reversed` is `yes`, expected `true` or `false`'],
    ['reversed: 1', '2:11 front-matter-invalid-value: `reversed` is `1`, expected `true` or `false`'],
    [
      'title: {{title}}',
      '2:8 front-matter-invalid-value: `title` is `{{title}}`, expected text, in quotes if it begins with a bracket or a mark'
    ],
    [
      'title: **bold**',
      '2:8 front-matter-invalid-value: `title` is `**bold**`, expected text, in quotes if it begins with a bracket or a mark'
    ],
    ['title: true', '2:8 front-matter-invalid-value: `title` is `true`, expected text, in quotes'],
    [
      'tags: [a, {b: c}, d]',
      '2:11 front-matter-invalid-value: `tags[1]` is `{b: c}`, expected text, in quotes if it begins with a bracket or a mark'
    ],
    [
      'skip:\n  - a\n  - [b]',
      '4:5 front-matter-invalid-value: `skip[1]` is `[b]`, expected text, in quotes if it begins with a bracket or a mark'
    ],
    ['tags:\n  a: b', '3:3 front-matter-invalid-value: `tags` is `a: b`, expected text'],
    ['lang: de_DE', '2:7 front-matter-invalid-value: `lang` is `de_DE`, expected a language tag such as `de` or `pt-BR`'],
    ['deck: A::::B', '2:7 front-matter-invalid-value: `deck` is `A::::B`, expected a deck name such as `Biology::Cells`'],
    ['highlights: bold', '2:13 front-matter-invalid-value: `highlights` is `bold`, expected `cloze`'],
    [
      'dialect: mdanki',
      '2:10 front-matter-invalid-value: `dialect` is `mdanki`, expected no dialect: build-deck reads its own notation only'
    ]
  ])('%j', (yaml, expected) => {
    const messages = messagesOf(yaml)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(expected)
  })

  test('every wrong value is told, and the right ones are taken', () => {
    const { settings, messages } = read('cards: all\ntitle: Kidney\nlists: none')
    expect(messages.map((message) => message.split(' ')[0])).toEqual(['2:8', '4:8'])
    expect(settings).toEqual({ title: 'Kidney' })
  })
})

describe('keys that are nearly ours are told', () => {
  test.each([
    ['dekc: x', 'deck'],
    ['dek: x', 'deck'],
    ['decks: x', 'deck'],
    ['tag: x', 'tags'],
    ['Title: x', 'title'],
    ['DECK: x', 'deck'],
    ['line-breaks: keep', 'lineBreaks'],
    ['leng: x', 'lang'],
    ['tyepd: x', 'typed']
  ])('%j means `%s`', (yaml, suggestion) => {
    const { messages, settings } = read(`a: 1\n${yaml}`)
    const key = yaml.split(':')[0]
    expect(messages).toEqual([
      `3:1 front-matter-unknown-key: Key \`${key}\` has no meaning, expected one that has; did you mean \`${suggestion}\`?`
    ])
    expect(settings).toEqual({})
  })
})

describe('YAML that is none is told where it breaks', () => {
  test.each([
    ['deck: Math: Algebra', '2:7', 'text with a colon needs quotes: "Math: Algebra"'],
    ['deck: A::B:', '2:7', 'text with a colon needs quotes: "A::B:"'],
    ['title: x\n  deck: y', '2:8', 'a line that is indented'],
    ['title: x\ntitle: y', '3:1', 'a key that stands here already'],
    ['a: 1\ntitle:\n\t- b', '4:1', 'a tab at the start of a line, where only spaces may stand'],
    ['title: @home', '2:8', 'text that begins with @ needs quotes'],
    ['title: [Draft] Kidney', '2:16', 'text that begins with a bracket, a quote or a mark needs quotes around the whole'],
    ['deck: y\ntitle:x', '3:1', 'a colon without a space after it'],
    ['title:x\ndeck: y', '2:1', 'a line without a colon and a space'],
    ['tags: [#a, #b]', '2:8', 'a # begins a comment; leave it out'],
    ['title: "x', '2:10', 'a closing " is missing'],
    ['tags: [a, b', '2:12', 'a closing ] is missing'],
    ['- a', '2:1', 'a list without keys'],
    ['Some words', '2:1', 'text without keys']
  ])('%j', (yaml, place, problem) => {
    expect(messagesOf(yaml)).toEqual([
      `${place} front-matter-syntax: Front matter that is not valid YAML (${problem}), expected lines like \`title: Kidney\``
    ])
  })

  test('a key that is there twice does not hide the others', () => {
    const { settings, messages } = read('cards: off\ndeck: a\ndeck: b\ntags: x\ntags: y')
    expect(messages.map((message) => message.split(' ')[0])).toEqual(['4:1', '6:1'])
    expect(settings.cards).toBe('off')
  })

  test('an alias that holds itself ends', () => {
    expect(messagesOf('tags: &all [a, *all]')[0]).toMatch(/^2:16 front-matter-invalid-value: `tags\[1\]` is `\*all`/)
  })
})
