import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { run } from '../../src/cli/run.js'
import { readConfig } from '../../src/parse/settings/read-config.js'
import { inFolder, note } from './in-folder.js'

/** `init` on a terminal on which some lines are typed. */
async function typing(folder: string, lines: readonly string[], args: readonly string[] = []) {
  let printed = ''
  const stream = { isTTY: true, write: (text: string) => (printed += text) }
  const stdin = Object.assign(Readable.from(lines.map((line) => `${line}\n`)), { isTTY: true })
  const code = await run(['init', ...args], { stdout: stream, stderr: stream, stdin, env: { NO_COLOR: '1' }, cwd: () => folder })
  return { code, printed }
}

const configName = 'build-deck.config.yaml'

describe('build-deck init', () => {
  test('asks on a terminal, and takes the default where nothing is typed', async () => {
    const project = inFolder({
      'a.md': note,
      'Daily/b.md': note.replace('nephron', 'glomerulus'),
      'c.md': '# C\n\n## Which?\n\n==This== one.\n'
    })
    const { code, printed } = await typing(project.folder, ['Organs', 'sometimes', 'm', '', 'yes'])
    expect({ code, printed }).toMatchObject({
      code: 0,
      printed: expect.stringContaining('What asks: headings, or only what is marked (headings, marked) [headings] What asks')
    })
    expect(parse(project.text(configName))).toEqual({
      id: expect.stringMatching(/^[a-z]{8}$/),
      deck: 'Organs',
      cards: 'marked',
      exclude: ['Daily'],
      highlights: 'cloze'
    })
  })

  test('writes nothing where the answers end', async () => {
    const project = inFolder({ 'a.md': note })
    expect(await typing(project.folder, [])).toMatchObject({
      code: 2,
      printed: expect.stringMatching(/\[.+\] \nerror {2}The answers ended.+nothing is written\n$/)
    })
    expect(project.list()).toEqual(['a.md'])
  })

  test('asks nothing with `--yes`, and takes what flags say', async () => {
    const project = inFolder({ 'a.md': note })
    expect(await typing(project.folder, [], ['--yes', '--name', 'Organs', '--cards', 'marked', '--id', 'k7qf'])).toMatchObject({ code: 0 })
    expect(parse(project.text(configName))).toEqual({ id: 'k7qf', deck: 'Organs', cards: 'marked' })
  })

  test.each(['no', '1e3', 'A: b # c', '"quoted"', "it's", '[x]', '日本語', 'a::b', '- x', '{{x}}', 'x'.repeat(60), 'C:\\new'])(
    'writes a deck called %s so that it is read back',
    async (name) => {
      const project = inFolder({})
      expect(await project.run(['init', '--name', name, '--id', name])).toMatchObject({ code: 0, stderr: '' })
      const { config, problems } = readConfig(parse(project.text(configName)))
      expect(problems).toEqual([])
      expect(config).toMatchObject({ deck: name, id: name })
      expect(await project.run(['--quiet'])).toMatchObject({ code: 0, stderr: '' })
    }
  )

  test.each(['build-deck.config.yaml', 'build-deck.config.json', 'build-deck.config.ts', 'first-note.md'])(
    'leaves a `%s` that is there as it is',
    async (name) => {
      const project = inFolder({ [name]: name.endsWith('.md') ? note : '{}' })
      await project.run(['init'])
      expect(project.text(name)).toBe(name.endsWith('.md') ? note : '{}')
    }
  )

  test('gives each project an id of its own', async () => {
    const [one, other] = [inFolder({}), inFolder({})]
    for (const project of [one, other]) await project.run(['init'])
    expect(parse(one.text(configName)).id).not.toBe(parse(other.text(configName)).id)
  })

  test('writes a first note of which neither a build nor a check has anything to say', async () => {
    const project = inFolder({})
    await project.run(['init', '--name', 'Biology'])
    expect(await project.run([])).toMatchObject({ code: 0, stderr: '' })
    const { stdout, code } = await project.run(['check'])
    expect({ stdout, code }).toEqual({
      stdout: 'Checked 1 file: 7 notes, 8 cards, 1 deck, 0 media\nBy kind: 3 basic, 2 row, 1 list, 1 cloze\n',
      code: 0
    })
  })
})
