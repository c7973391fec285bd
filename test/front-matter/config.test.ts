import { describe, expect, test } from 'vitest'
import { configShapes, readConfig } from '../../src/parse/settings/read-config.js'

const sentences = (value: unknown) =>
  readConfig(value).problems.map(({ path, found, expected }) => `${path.join('.')} is ${found}, expected ${expected}`)

describe('the config', () => {
  test('takes the keys of front matter and its own', () => {
    const written = {
      id: 7,
      deck: 'Biology',
      tags: 'exam, 2024',
      include: 'week*/**',
      exclude: ['drafts/**'],
      decks: 'folder',
      noteType: 'Ours',
      lists: 'terms',
      rules: { 'duplicate-front': 'off', 'media-missing': 'warning' }
    }
    const { config, problems } = readConfig(written)
    expect(problems).toEqual([])
    expect(config).toEqual({ ...written, id: '7', tags: ['exam', '2024'], include: ['week*/**'] })
  })

  test('is empty where nothing is written', () => {
    expect(readConfig(undefined)).toEqual({ config: {}, problems: [] })
    expect(readConfig({ deck: undefined, tags: null })).toEqual({ config: {}, problems: [] })
  })

  test.each([
    [[1], ' is a list, expected keys and values'],
    ['deck', ' is `deck`, expected keys and values'],
    [{ dekc: 'x' }, 'dekc is not a key of the config, expected a known one; did you mean `deck`?'],
    [{ paint: 'x' }, 'paint is not a key of the config, expected one of `deck`, `tags`, '],
    [{ title: 'x' }, 'title is not a key of the config, expected one of '],
    [{ decks: 'files' }, 'decks is `files`, expected `file`, `folder` or `single`'],
    [{ exclude: ['a', '!b'] }, 'exclude.1 is `!b`, expected a glob without `!`'],
    [{ include: 'notes/(a|b' }, 'include is `notes/(a|b`, expected a glob without `!` and with each bracket closed'],
    [{ deck: () => 'x' }, 'deck is a function, expected text'],
    [{ rules: { 'no-card': 'off' } }, 'rules.no-card is unknown, expected the id of a rule; did you mean `no-cards`?'],
    [{ rules: { style: 'off' } }, 'rules.style is unknown, expected the id of a rule'],
    [{ rules: { 'duplicate-front': 'of' } }, 'rules.duplicate-front is `of`, expected `off`, `info`, `warning` or `error`'],
    [{ rules: { 'not-utf8': 'warning' } }, 'rules.not-utf8 is `warning`, expected `error`, the only one for this rule'],
    [{ rules: 'off' }, 'rules is `off`, expected rule ids with']
  ])('%j is told', (value, expected) => {
    const found = sentences(value)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(expected)
  })

  test('takes globs with every kind of bracket', () => {
    const exclude = ['*.{md,markdown}', '[[:alpha:]]*', '@(a|{b,c})/**', '\\[x', '[a-c].md']
    expect(readConfig({ exclude })).toEqual({ config: { exclude }, problems: [] })
  })

  test('tells all that is wrong and takes the rest', () => {
    const { config, problems } = readConfig({ decks: 1, colour: 'red', deck: 'Biology' })
    expect(problems.map(({ path }) => path)).toEqual([['decks'], ['colour']])
    expect(config).toEqual({ deck: 'Biology' })
  })

  test('a key named like a part of every object is a stranger', () => {
    expect(sentences(JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}'))).toHaveLength(3)
  })

  test('has a JSON Schema for each key', () => {
    expect(JSON.parse(JSON.stringify(configShapes.cards.schema))).toEqual({ enum: ['headings', 'marked', 'off'] })
    for (const shape of Object.values(configShapes)) expect(shape.schema).toBeTypeOf('object')
  })
})
