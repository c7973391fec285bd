import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileWith } from '../../src/cli/compile-with.js'
import { prepare } from '../../src/cli/prepare.js'
import { readArguments, type WatchArguments } from '../../src/cli/read-arguments.js'
import { createSession, type Session } from '../../src/cli/watch/create-session.js'
import { watchedPlaces } from '../../src/cli/watch/watched-places.js'
import { inFolder, note } from './in-folder.js'

const silent = { write: () => true }

function sessionOf(files: Readonly<Record<string, string>>, args: readonly string[] = ['notes']) {
  const project = inFolder(files)
  const session: Session = createSession(project.folder)
  const request = readArguments(['watch', '--cache', 'cache', ...args]) as WatchArguments
  const terminal = { stdout: silent, stderr: silent, env: {}, cwd: () => project.folder }
  const compile = async () => {
    const prepared = await prepare(request, terminal, { session })
    const compiled = await compileWith(request, prepared, silent, false)
    session.settle()
    return { prepared, compiled }
  }
  return { ...project, session, compile }
}

describe('A session', () => {
  test('gives what a build gives, each time of what is there then', async () => {
    const { write, compile, folder } = sessionOf({ 'notes/a.md': note, 'notes/b.md': note.replace('nephron', 'glomerulus') })
    const cards = async () => (await compile()).compiled.results.map(({ path, cards }) => [path, ...cards.map(({ key }) => key)])
    const first = ['a.md', 'What does a nephron do?']
    expect(await cards()).toEqual([first, ['b.md', 'What does a glomerulus do?']])
    write('notes/b.md', note.replace('nephron', 'ureter'))
    expect(await cards()).toEqual([first, ['b.md', 'What does a ureter do?']])
    rmSync(join(folder, 'notes/b.md'))
    expect(await cards()).toEqual([first])
    write('build-deck.config.yaml', 'skip: ["What does a nephron do?"]\n')
    expect(await cards()).toEqual([['a.md']])
  })

  test('says that it has to begin anew once a config that is code is another', async () => {
    const config = (word: string) =>
      `export default { remarkPlugins: [() => (tree) => { tree.children[1].children[0].value = '${word}' }] }\n`
    const { write, compile } = sessionOf({ 'notes/a.md': note, 'config.mjs': config('First?') }, ['notes', '--config', 'config.mjs'])
    const key = async () => (await compile()).compiled.results[0]?.cards[0]?.key
    expect(await key()).toBe('First?')
    expect(await key()).toBe('First?')
    write('config.mjs', config('Second?'))
    await expect(key()).rejects.toThrow('`config.mjs` is a program and has changed, expected this command to be started again')
    write('config.mjs', config('First?'))
    expect(await key()).toBe('First?')
  })

  test('knows what else is to be watched: configs, there or not, and what they name', async () => {
    const { folder, session, compile } = sessionOf({
      'notes/a.md': note,
      'build-deck.config.yaml': 'css: look.css\n',
      'look.css': '.card { color: red }\n'
    })
    const { prepared } = await compile()
    const { folders, files = [] } = watchedPlaces(prepared, session)
    expect(folders).toEqual([join(folder, 'notes')])
    expect(files.filter((path) => path.startsWith(folder))).toEqual(
      expect.arrayContaining(['build-deck.config.ts', 'build-deck.config.yaml', 'look.css'].map((name) => join(folder, name)))
    )
    expect(files.filter((path) => path.endsWith('.md') || path.endsWith('.lock.json'))).toEqual([])
  })

  test('forgets what nothing asks for any more, but not for a time that failed before it asked', async () => {
    const { session } = sessionOf({})
    const cacheOf = () => session.openCache(async () => undefined, undefined)
    const first = await cacheOf()
    first.put('one', 1)
    first.put('other', 2)
    first.get('one')
    session.settle()
    expect((await cacheOf()).get('one')).toBe(1)
    session.settle()
    session.settle()
    const last = await cacheOf()
    expect([last.get('one'), last.get('other')]).toEqual([1, undefined])
  })
})
