import { mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { watchInputs } from '../../src/cli/watch/watch-inputs.js'

const ways: Readonly<Record<string, (path: string, text: string) => Promise<void>>> = {
  'in place': async (path, text) => writeFileSync(path, text),
  'in place, in two pieces': async (path, text) => {
    writeFileSync(path, text.slice(0, 3))
    await setTimeout(5)
    writeFileSync(path, text.slice(3), { flag: 'a' })
  },
  'by renaming another over it': async (path, text) => {
    writeFileSync(`${path}.tmp`, text)
    renameSync(`${path}.tmp`, path)
  },
  'by renaming it away and writing it anew': async (path, text) => {
    renameSync(path, `${path}~`)
    writeFileSync(path, text)
    rmSync(`${path}~`)
  },
  'by deleting and creating': async (path, text) => {
    rmSync(path)
    await setTimeout(2)
    writeFileSync(path, text)
  },
  'twice in a moment': async (path, text) => {
    writeFileSync(path, 'the first')
    await setTimeout(3)
    writeFileSync(path, text)
  }
}

async function watched(files: Readonly<Record<string, string>>, pollEvery?: number) {
  const outer = realpathSync(mkdtempSync(join(tmpdir(), 'build-deck-watch-')))
  const root = join(outer, 'notes')
  mkdirSync(root)
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const [path, text] of Object.entries(files)) write(path, text)
  const told = new Set<string>()
  const errors: unknown[] = []
  let onTold = () => {}
  const watch = await watchInputs({
    folders: [root],
    files: [join(outer, 'config.yaml')],
    isIgnored: (path) => path.endsWith('~') || path.startsWith(join(root, 'ignored')),
    debounce: 8,
    ...(pollEvery !== undefined && { pollEvery }),
    onError: (error) => errors.push(error),
    onChange(paths) {
      for (const path of paths) told.add(path.slice(outer.length + 1))
      onTold()
    }
  })
  onTestFinished(async () => {
    await watch.close()
    rmSync(outer, { recursive: true, force: true })
    expect(errors).toEqual([])
  })
  /** Resolves at the first change after which it is so. */
  const until = async (isSo: () => boolean) => {
    await new Promise<void>((resolve) => {
      onTold = () => {
        if (isSo()) resolve()
      }
    })
    onTold = () => {}
  }
  const tells = async (path: string) => {
    if (!told.has(path)) await until(() => told.has(path))
    told.clear()
  }
  return { outer, root, write, told, until, tells, watch }
}

describe('A save is told of', () => {
  test.each(Object.entries(ways))('fifty times out of fifty when a file is saved %s', async (_, save) => {
    const { root, until } = await watched({ 'a/b/note.md': '' })
    const path = join(root, 'a/b/note.md')
    for (let number = 1; number <= 50; number++) {
      const text = `save ${number}`
      const isTold = until(() => readFileSync(path, 'utf8') === text)
      await save(path, text)
      await isTold
    }
  })

  test('when it comes while another one is being dealt with', async () => {
    const { root, write } = await watched({})
    const path = join(root, 'note.md')
    const read: string[] = []
    let saves = 0
    await new Promise<void>((resolve, reject) => {
      watchInputs({
        folders: [root],
        debounce: 8,
        onError: reject,
        async onChange() {
          const text = readFileSync(path, 'utf8')
          if (saves < 20) write('note.md', `save ${++saves}`)
          await setTimeout(3)
          read.push(text)
          if (text === 'save 20') resolve()
        }
      }).then((watch) => {
        onTestFinished(() => watch.close())
        write('note.md', 'the first')
      }, reject)
    })
    expect(read.at(-1)).toBe('save 20')
  })

  test('by looking at all files where the system tells nothing', async () => {
    const { root, until } = await watched({ 'a/note.md': '' }, 10)
    for (const [way, save] of Object.entries(ways)) {
      const isTold = until(() => readFileSync(join(root, 'a/note.md'), 'utf8') === `saved ${way}`)
      await save(join(root, 'a/note.md'), `saved ${way}`)
      await isTold
    }
  })
})

describe('Folders', () => {
  test('that come are watched, with what is in them and comes into them', async () => {
    const { root, write, tells } = await watched({})
    write('new/deep/note.md', 'first')
    await tells('notes/new')
    write('new/deep/note.md', 'second')
    await tells('notes/new/deep/note.md')
    renameSync(join(root, 'new/deep'), join(root, 'moved'))
    await tells('notes/moved')
    write('moved/note.md', 'third')
    await tells('notes/moved/note.md')
  })

  test('that another one takes the place of are watched on', async () => {
    const { root, write, tells, outer } = await watched({ 'a/note.md': 'first' })
    mkdirSync(join(outer, 'b'))
    writeFileSync(join(outer, 'b/note.md'), 'second')
    renameSync(join(root, 'a'), join(outer, 'old'))
    renameSync(join(outer, 'b'), join(root, 'a'))
    await tells('notes/a')
    write('a/note.md', 'third')
    await tells('notes/a/note.md')
  })

  test('that are watched themselves may go and come back', async () => {
    const { root, write, tells } = await watched({ 'note.md': 'first' })
    rmSync(root, { recursive: true })
    await tells('notes')
    write('note.md', 'second')
    await tells('notes')
    write('note.md', 'third')
    await tells('notes/note.md')
  })

  test('that are ignored tell nothing, and neither does what lies beside a single file', async () => {
    const { outer, write, told, tells } = await watched({ 'ignored/note.md': '' })
    write('ignored/note.md', 'saved')
    write('ignored/deeper/note.md', 'saved')
    writeFileSync(join(outer, 'other.yaml'), '')
    writeFileSync(join(outer, 'config.yaml'), '')
    await tells('config.yaml')
    write('note.md', '')
    await tells('notes/note.md')
    expect(told).toEqual(new Set())
  })
})

test('To close waits for what is under way, and nothing is told after it', async () => {
  const { root, write, tells } = await watched({})
  const steps: string[] = []
  let begin = () => {}
  const hasBegun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const other = await watchInputs({
    folders: [root],
    debounce: 1,
    onError: () => {},
    async onChange() {
      steps.push('begun')
      begin()
      await setTimeout(20)
      steps.push('done')
    }
  })
  write('note.md', '')
  await hasBegun
  await other.close()
  steps.push('closed')
  write('another.md', '')
  await tells('notes/another.md')
  expect(steps).toEqual(['begun', 'done', 'closed'])
})
