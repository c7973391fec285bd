import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findConfig } from '../../src/cli/find-config.js'
import { loadConfig } from '../../src/cli/load-config.js'
import { memoryHost } from '../../src/host/memory-host.js'
import { nodeHost } from '../../src/host/node-host.js'
import { inFolder } from './in-folder.js'

const look = (paths: string[], places: { named?: string | undefined; adopted?: string[] } = {}) =>
  findConfig(
    { named: undefined, cwd: '/work', root: '/work/notes/part', project: '/work/notes', ...places },
    memoryHost(Object.fromEntries([...paths, '/work/notes/part/a.md'].map((path) => [path, ''])))
  )

const find = async (paths: string[], named?: string) => (await look(paths, { named })).path

describe('the config is looked for', () => {
  test.each([
    [['work/build-deck.config.ts', 'work/notes/build-deck.config.yaml'], '/work/build-deck.config.ts'],
    [['work/build-deck.config.json'], '/work/build-deck.config.json'],
    [['work/notes/part/build-deck.config.yaml', 'work/notes/build-deck.config.yaml'], '/work/notes/part/build-deck.config.yaml'],
    [['work/notes/build-deck.config.yaml'], '/work/notes/build-deck.config.yaml'],
    [['work/notes/build-deck.config.yml'], '/work/notes/build-deck.config.yml'],
    [['build-deck.config.yaml', 'work/notes/sub/build-deck.config.yaml'], undefined]
  ])('%j gives %s', async (paths, found) => {
    expect(await find(paths)).toBe(found)
  })

  test('where it is named, and then nowhere else', async () => {
    expect(await find(['work/build-deck.config.ts', 'work/my.json'], 'my.json')).toBe('/work/my.json')
    await expect(find(['work/build-deck.config.ts'], 'my.json')).rejects.toThrow('Config `my.json` is not there, expected a file')
    await expect(find(['work/my.toml'], 'my.toml')).rejects.toThrow('Config `my.toml` is of no kind that can be read')
  })

  test('past one in a folder that was a project of its own, unless it is named', async () => {
    const [part, whole] = ['/work/notes/part/build-deck.config.yaml', '/work/notes/build-deck.config.yaml']
    const adopted = ['/work/notes/part']
    expect(await look([part, whole], { adopted })).toEqual({ path: whole, passedOver: part })
    expect(await look([part], { adopted })).toEqual({ path: undefined, passedOver: part })
    expect(await look([part, whole], { adopted: ['/work/notes/par'] })).toEqual({ path: part, passedOver: undefined })
    expect(await look([part, whole], { adopted, named: part })).toEqual({ path: part, passedOver: undefined })
  })

  test('and one of another kind is told, where there is no other', async () => {
    await expect(find(['work/build-deck.config.cjs'])).rejects.toThrow(
      '`build-deck.config.cjs` is not read, expected a name that ends in `.ts`'
    )
    expect(await find(['work/build-deck.config.cjs', 'work/build-deck.config.js'])).toBe('/work/build-deck.config.js')
  })

  test('and two in one folder are one too many', async () => {
    const both = ['work/build-deck.config.yaml', 'work/build-deck.config.json']
    await expect(find(both)).rejects.toThrow('`build-deck.config.yaml` stands beside `build-deck.config.json`, expected one config')
  })
})

async function load(name: string, content: string | Uint8Array) {
  const { folder } = inFolder({ [name]: content })
  const { config, file } = await loadConfig(join(folder, name), nodeHost(folder))
  return { config, messages: file.messages.map(({ line, column, reason, ruleId }) => `${line}:${column} ${reason}  ${ruleId}`) }
}

describe('the config is read', () => {
  test.each([
    ['c.yaml', 'deck: Biology\ntags: exam 2024\nid: 7\n'],
    ['c.json', '{\n\t"deck": "Biology",\n\t"tags": ["exam", 2024],\n\t"id": "7"\n}\n'],
    ['c.ts', "const deck: string = 'Biology'\nexport default { deck, tags: ['exam', 2024], id: '7' } satisfies object\n"],
    ['c.mjs', "export default { deck: 'Biology', tags: ['exam', '2024'], id: 7 }\n"],
    ['c.js', "export default { deck: 'Biology', tags: 'exam,2024', id: 7 }\n"],
    ['c.cjs.js', "module.exports = { deck: 'Biology', tags: 'exam,2024', id: 7 }\n"]
  ])('%s', async (name, content) => {
    expect(await load(name, content)).toEqual({ config: { deck: 'Biology', tags: ['exam', '2024'], id: '7' }, messages: [] })
  })

  test('and may be empty', async () => {
    expect(await load('c.yaml', '# later\n')).toEqual({ config: {}, messages: [] })
  })

  test.each([
    [
      'c.yaml',
      'deck: x\ndekc: y\n',
      '2:1 `dekc` is not a key of the config, expected a known one; did you mean `deck`?  config-invalid-value'
    ],
    ['c.json', '{\n  "rules": {\n    "duplicate-front": "of"\n  }\n}', '3:24 `rules.duplicate-front` is `of`, expected `off`, `info`'],
    ['c.yaml', 'exclude:\n  - a\n  - "!b"\n', '3:5 `exclude[1]` is `!b`, expected a glob without `!`'],
    [
      'c.yaml',
      'deck: a\ndeck: b\n',
      '2:1 `c.yaml` is not valid (a key that stands here already), expected lines like `deck: Your subject`'
    ],
    ['c.yaml', 'deck: Math: Algebra\n', '1:7 `c.yaml` is not valid (text with a colon needs quotes: "Math: Algebra")'],
    ['c.json', '{"deck": "x"', '`c.json` is not valid (a closing } is missing), expected `{ "deck": "Your subject" }`'],
    ['c.yaml', '- a\n', '1:1 `c.yaml` is a list, expected keys and values'],
    ['c.yaml', new Uint8Array([0x61, 0xff]), '1:2 `c.yaml` is not UTF-8, expected UTF-8 text'],
    ['c.ts', 'export const a = 1\n', '1:1 `c.ts` is a program without a config, expected `export default { … }`'],
    ['c.mjs', "throw new Error('Oh no')\n", '1:1 `c.mjs` is a program that cannot be run (Oh no), expected one that exports a config'],
    ['c.yaml', 'exclude: "drafts/[a-c"\n', '1:10 `exclude` is `drafts/[a-c`, expected a glob without `!` and with each bracket closed'],
    [
      'c.ts',
      'export default {\n  deck: "x" "y"\n}\n',
      '2:13 `c.ts` is a program that cannot be run (Unexpected token, expected ","), expected'
    ],
    ['c.ts', 'export default {', '`c.ts` is a program that cannot be run ('],
    ['c.js', 'export default { decks: 1 }', '1:1 `decks` is `1`, expected `file`, `folder` or `single`']
  ])('%s is told what is wrong: %j', async (name, content, message) => {
    const { messages } = await load(name, content)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(message)
  })
})
