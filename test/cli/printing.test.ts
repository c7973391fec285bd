import { describe, expect, test } from 'vitest'
import { createProgress } from '../../src/cli/create-progress.js'
import { run } from '../../src/cli/run.js'
import { systemSentence } from '../../src/cli/system-sentence.js'
import type { Stream, Terminal } from '../../src/cli/terminal.js'
import { toTypedPath } from '../../src/cli/typed-path.js'

function progressOf(isTTY: boolean) {
  const written: string[] = []
  let now = 0
  const progress = createProgress({ isTTY, write: (text: string) => written.push(text) }, () => now)
  return { written, progress, wait: (ms: number) => (now += ms) }
}

describe('the line of progress', () => {
  test('comes on a terminal when a build takes long, now and then, and goes when it ends', () => {
    const { written, progress, wait } = progressOf(true)
    progress.report({ stage: 'parse', done: 1, total: 90 })
    wait(600)
    progress.report({ stage: 'parse', done: 40, total: 90 })
    wait(50)
    progress.report({ stage: 'parse', done: 41, total: 90 })
    wait(60)
    progress.report({ stage: 'render', done: 2, total: 800 })
    progress.end()
    expect(written).toEqual(['\r\u001b[KReading 40 of 90', '\r\u001b[KRendering 2 of 800', '\r\u001b[K'])
  })

  test('never comes elsewhere', () => {
    const { written, progress, wait } = progressOf(false)
    wait(5000)
    progress.report({ stage: 'parse', done: 40, total: 90 })
    progress.end()
    expect(written).toEqual([])
  })
})

describe('what the system refuses', () => {
  test('is a sentence with the path', () => {
    const full = Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC', syscall: 'write', path: '/a/kam.apkg' })
    expect(systemSentence(full)).toBe('`/a/kam.apkg` cannot be read or written: the disk is full')
  })

  test('is a sentence where it is the cause of another error', () => {
    const gone = Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT', syscall: 'open', path: '/a/a.png' })
    expect(systemSentence(new Error('Media file `a.png`', { cause: gone }))).toBe('`/a/a.png` cannot be read or written: it is gone')
  })

  test('is no sentence where it was the program that failed', () => {
    expect(systemSentence(new Error('x'))).toBeUndefined()
    expect(systemSentence(Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeUndefined()
    expect(systemSentence('x')).toBeUndefined()
  })
})

test.each([
  ['/work/notes/a.md', '/work', 'notes/a.md'],
  ['/work/a.md', '/work/notes', '../a.md'],
  ['/work', '/work', '.'],
  ['/notes/a.md', '/home/ann/work', '/notes/a.md']
])('%s is shown to someone in %s as %s', (path, cwd, typed) => {
  expect(toTypedPath(path, cwd)).toBe(typed)
})

describe('a bug', () => {
  const failing = (stderr: Stream): Terminal => ({
    stdout: stderr,
    stderr,
    env: {},
    cwd: () => {
      throw new Error('Oh no')
    }
  })

  test('is called one, and exit code 2', async () => {
    let printed = ''
    const stderr = { write: (text: string) => (printed += text) }
    expect(await run(['notes'], failing(stderr))).toBe(2)
    expect(printed).toBe(
      'error  A bug in build-deck (Oh no), not in your notes; nothing is written. Please report it with what `--verbose` prints\n'
    )
    await run(['notes', '--verbose'], failing(stderr))
    expect(printed).toContain('    at ')
  })
})
