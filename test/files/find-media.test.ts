import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFindMedia } from '../../src/files/find-media.js'
import type { Host } from '../../src/host/host.js'
import { memoryHost } from '../../src/host/memory-host.js'
import { nodeHost } from '../../src/host/node-host.js'

const host = memoryHost(
  Object.fromEntries(
    [
      'notes/x.png',
      'notes/law/x.png',
      'notes/law/img/y.png',
      'notes/img/y.png',
      'notes/img/only.png',
      'notes/img/two words.png',
      'notes/img/50%.png',
      'notes/img/a#b.png',
      'notes/img/Caf\u00e9.png',
      'notes/img/Big.PNG',
      'notes/deep/er/twice.png',
      'notes/deep/twice.png',
      'notes/.hidden/h.png',
      'notes/_img/u.png',
      'notes/node_modules/n.png',
      'out.png'
    ].map((path) => [path, ''])
  )
)
const find = createFindMedia('/notes', host)

describe('a media file is found', () => {
  test.each([
    ['beside the note', 'x.png', 'law/a.md', 'law/x.png'],
    ['in a folder beside the note', 'img/y.png', 'law/a.md', 'law/img/y.png'],
    ['from the root', 'img/y.png', 'deep/a.md', 'img/y.png'],
    ['from the root alone, if it begins with a slash', '/x.png', 'law/a.md', 'x.png'],
    ['up and down again', '../img/y.png', 'law/a.md', 'img/y.png'],
    ['with `.` in its path', './x.png', 'a.md', 'x.png'],
    ['as the one of its name', 'only.png', 'law/a.md', 'img/only.png'],
    ['as the one of its name and folder', 'er/twice.png', 'law/a.md', 'deep/er/twice.png'],
    ['with its space escaped', 'img/two%20words.png', 'a.md', 'img/two words.png'],
    ['with a per cent sign', 'img/50%.png', 'a.md', 'img/50%.png'],
    ['with a hash in its name', 'img/a#b.png', 'a.md', 'img/a#b.png'],
    ['with a fragment after it', 'img/y.png#right?w=3', 'a.md', 'img/y.png'],
    ['with backslashes', 'img\\y.png', 'a.md', 'img/y.png'],
    ['with its accent encoded otherwise', 'img/Cafe\u0301.png', 'a.md', 'img/Caf\u00e9.png'],
    ['under any name', '_img/u.png', 'a.md', '_img/u.png'],
    ['under any name, by name alone', 'u.png', 'a.md', '_img/u.png'],
    ['in a hidden folder, if that is said', '.hidden/h.png', 'law/a.md', '.hidden/h.png']
  ])('%s', async (_, url, from, path) => {
    expect(await find(url, from)).toEqual({ path: `/notes/${path}` })
  })
})

describe('a media file is not found', () => {
  test.each([
    ['that is nowhere', 'none.png'],
    ['whose folder is another', 'law/only.png'],
    ['that only a hidden folder holds', 'h.png'],
    ['that only `node_modules` holds', 'n.png'],
    ['that is a folder', 'img'],
    ['without a name', '/'],
    ['without anything', '']
  ])('%s', async (_, url) => {
    const looked = 'beside the note or below the input folder'
    expect(await find(url, 'a.md')).toEqual({ problem: { rule: 'media-missing', detail: { path: url, looked } } })
  })

  test('where there are two of its name', async () => {
    const looked = 'with its folder, since there are `deep/er/twice.png` and `deep/twice.png`'
    expect(await find('twice.png', 'law/a.md')).toEqual({ problem: { rule: 'media-missing', detail: { path: 'twice.png', looked } } })
  })

  test.each([
    ['img/big.png', 'a.md', 'img/Big.PNG', 'img/Big.PNG'],
    ['big.png', 'law/a.md', 'img/Big.PNG', 'Big.PNG'],
    ['../IMG/only.png', 'law/a.md', 'img/only.png', 'img/only.png']
  ])('with another case: %s', async (url, from, path, found) => {
    const problem = { rule: 'media-case-mismatch', detail: { path: url, found } }
    expect(await find(url, from)).toEqual({ path: `/notes/${path}`, problem })
  })

  test('outside the root', async () => {
    expect(await find('../out.png', 'a.md')).toEqual({ problem: { rule: 'media-outside-root', detail: { path: '../out.png' } } })
    expect(await find('../nothing.png', 'a.md')).toMatchObject({ problem: { rule: 'media-missing' } })
  })
})

test('a link that leaves the root is outside, one that stays is not', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'build-deck-media-')))
  mkdirSync(join(folder, 'notes/img'), { recursive: true })
  writeFileSync(join(folder, 'out.png'), '')
  writeFileSync(join(folder, 'notes/img/in.png'), '')
  symlinkSync('../out.png', join(folder, 'notes/out.png'))
  symlinkSync('img/in.png', join(folder, 'notes/link.png'))
  const findHere = createFindMedia(`${folder}/notes`, nodeHost(folder))
  expect(await findHere('out.png', 'a.md')).toMatchObject({ problem: { rule: 'media-outside-root' } })
  expect(await findHere('link.png', 'a.md')).toEqual({ path: `${folder}/notes/link.png` })
  rmSync(folder, { recursive: true })
})

test('folders are read once, and those not asked for not at all', async () => {
  const listed: string[] = []
  const list: Host['list'] = (folder) => {
    listed.push(folder)
    return host.list(folder)
  }
  const findHere = createFindMedia('/notes', { ...host, list })
  expect(listed).toEqual([])
  await Promise.all([findHere('img/y.png', 'a.md'), findHere('img/only.png', 'a.md')])
  expect(listed.sort()).toEqual(['/notes', '/notes/img'])
})
