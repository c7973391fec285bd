import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPackage } from 'build-deck/anki'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { inFolder, note } from './in-folder.js'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

beforeAll(() => {
  if (!existsSync(cli)) throw new Error('No dist/cli.js, expected `npm run build` before this test')
})

/** The real command, watching a folder; what it prints is waited for, never time. */
function watching(files: Readonly<Record<string, string>>, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const project = inFolder(files)
  const start = (more: readonly string[] = args) => {
    const child = spawn(process.execPath, [cli, 'watch', 'notes', '-o', 'kidney.apkg', '--quiet', ...more], {
      cwd: project.folder,
      env: { PATH: process.env['PATH'], HOME: project.folder, ...env }
    })
    return follow(child)
  }
  const fields = async () => {
    const { notes } = await readPackage(project.read('kidney.apkg'))
    return JSON.stringify(notes.map((each) => each.fields))
  }
  return { ...project, start, fields }
}

function follow(child: ChildProcess) {
  let printed = ''
  let onPrinted = () => {}
  const take = (piece: Buffer) => {
    printed += piece
    onPrinted()
  }
  child.stdout?.on('data', take)
  child.stderr?.on('data', take)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  let onEnded = () => {}
  void ended.then(() => onEnded())
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    /** What was printed since the last call, once a text is in it. */
    async prints(text: string): Promise<string> {
      await new Promise<void>((resolve, reject) => {
        onPrinted = () => {
          if (printed.includes(text) && printed.endsWith('\n')) resolve()
        }
        onEnded = () => reject(new Error(`It ended without \`${text}\`, and printed\n${printed}`))
        onPrinted()
      })
      const taken = printed
      printed = ''
      return taken
    },
    async end(): Promise<number | null> {
      child.kill('SIGINT')
      return await ended
    },
    ended,
    rest: () => printed
  }
}

const asking = (question: string, answer = 'It filters blood.') => `# Kidney\n\n## ${question}\n\n${answer}\n`

describe('build-deck watch', () => {
  test('has a whole package with what was saved after each way of saving', async () => {
    const { start, fields, folder, write } = watching({ 'notes/a.md': note })
    const watch = start()
    await watch.prints('1 new')
    const path = join(folder, 'notes/a.md')
    const ways: Readonly<Record<string, (text: string) => void>> = {
      'in place': (text) => writeFileSync(path, text),
      'renamed over': (text) => {
        writeFileSync(`${path}.tmp`, text)
        renameSync(`${path}.tmp`, path)
      },
      'deleted and created': (text) => {
        rmSync(path)
        writeFileSync(path, text)
      },
      'two quick ones': (text) => {
        writeFileSync(path, '')
        writeFileSync(path, text)
      }
    }
    for (let round = 0; round < 3; round++) {
      for (const [way, save] of Object.entries(ways)) {
        save(asking('What does a nephron do?', `Saved ${way} ${round}`))
        await watch.prints('1 edited')
        expect(await fields()).toContain(`Saved ${way} ${round}`)
      }
    }
    write('notes/new/b.md', asking('What is a glomerulus?'))
    await watch.prints('1 new')
    rmSync(join(folder, 'notes/new'), { recursive: true })
    expect(await watch.prints('1 removed')).toContain('; to do in Anki: `build-deck todo notes`\n')
    expect(await watch.end()).toBe(0)
  })

  test('keeps the last good package, and says what is wrong until it is right again', async () => {
    const { start, fields, write, read } = watching({ 'notes/a.md': note, 'build-deck.config.yaml': 'deck: Kidney\n' }, ['--strict'])
    const watch = start()
    await watch.prints('1 new')
    const good = read('kidney.apkg')
    write('notes/a.md', '# Kidney\n\n## What is it? {.basik}\n\nAn organ.\n\n## What? {#a}\n\nThis.\n\n## Which? {#a}\n\nThat.\n')
    expect(await watch.prints('Nothing is written')).toMatch(/^Not built, and built again at the next save\n.*duplicate-id/s)
    write('build-deck.config.yaml', 'deck: [\n')
    expect(await watch.prints('Nothing is written')).toContain('config-invalid-value')
    expect(read('kidney.apkg')).toEqual(good)
    write('build-deck.config.yaml', 'deck: Organs\n')
    write('notes/a.md', note)
    await watch.prints('1 moved')
    expect(await fields()).toContain('It filters blood.')
    expect(await watch.end()).toBe(0)
  })

  test('builds again when a picture, what the config names, or what is not to be read changes', async () => {
    const { start, write } = watching({
      'notes/a.md': '# Kidney\n\n## What is shown?\n\n![](kidney.png)\n',
      'build-deck.config.yaml': 'deck: Kidney\n'
    })
    const watch = start()
    await watch.prints('media-missing')
    write('notes/kidney.png', Buffer.from('iVBORw0KGgo=', 'base64'))
    await watch.prints('1 media')
    write('build-deck.config.yaml', 'deck: Kidney\ncss: look.css\n')
    await watch.prints('Not built')
    write('look.css', '.card { color: red }\n')
    await watch.prints('kidney.apkg: ')
    write('notes/.build-deckignore', 'a.md\n')
    await watch.prints('no-cards')
    await watch.end()
  })

  test('leaves package and lock that go together where two watch and a third one builds', async () => {
    const { start, write, run, list } = watching({ 'notes/a.md': note })
    const [one, other] = [start(), start()]
    await Promise.all([one.prints('kidney.apkg: '), other.prints('kidney.apkg: ')])
    for (let round = 1; round <= 5; round++) {
      write('notes/a.md', asking('What does a nephron do?', `Round ${round}`))
      await Promise.all([
        one.prints('kidney.apkg: '),
        other.prints('kidney.apkg: '),
        run(['notes', '-o', 'kidney.apkg', '--quiet']).then(({ code }) => expect(code).toBe(0))
      ])
    }
    expect(await Promise.all([one.end(), other.end()])).toEqual([0, 0])
    const { stdout } = await run(['notes', '-o', 'kidney.apkg', '--quiet'])
    expect(stdout).toMatch(/^1 unchanged\n/)
    expect(list('notes')).toEqual(['a.md', 'build-deck.lock.json'])
  })

  test('opens the package once, where the system has a program for it', async () => {
    const { start, folder, write, has, text } = watching({ 'notes/a.md': note }, ['--open'], {
      PATH: `${join('bin')}:${process.env['PATH']}`
    })
    mkdirSync(join(folder, 'bin'))
    write('bin/xdg-open', '#!/bin/sh\necho "$1" >> opened\n')
    chmodSync(join(folder, 'bin/xdg-open'), 0o755)
    const watch = start()
    await watch.prints('1 new')
    write('notes/a.md', asking('What does a nephron do?', 'Another answer'))
    await watch.prints('1 edited')
    await watch.end()
    if (process.platform === 'linux') expect(text('opened')).toBe(`${join(folder, 'kidney.apkg')}\n`)
    expect(has('kidney.apkg')).toBe(true)
  })

  test('ends with 2 where there is nothing to watch', async () => {
    const { start } = watching({})
    const watch = start()
    expect(await watch.ended).toBe(2)
    expect(watch.rest()).toContain('`notes` is not there, expected a file or folder of notes')
  })
})
