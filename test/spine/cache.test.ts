import { beforeAll, describe, expect, test } from 'vitest'
import type { Compiled } from '../../src/build-options.js'
import { compile } from '../../src/compile.js'
import { createCompiler } from '../../src/create-compiler.js'
import type { Cache } from '../../src/host/cache.js'
import { memoryHost } from '../../src/host/memory-host.js'
import { serializeLock } from '../../src/identity/serialize-lock.js'
import { allProjects, type NotesProject } from './projects.js'

const projects = allProjects()

/** Each has every fourth project, so that no test takes long. */
const parts = [1, 2, 3, 4].map((part) => ({ part, of: 4, some: projects.filter((_project, index) => index % 4 === part - 1) }))

/** All that a build says and makes, but for how it came by it. */
function made({ contents, lock, files, changes, todo, statistics, longAnswers }: Compiled): unknown {
  const media = contents?.media.map(({ name }) => name)
  const messages = files.map(({ path, messages }) => [path, messages.map(String), messages.map(({ ruleId, fatal }) => [ruleId, fatal])])
  return JSON.parse(
    JSON.stringify({
      ...{ contents: { ...contents, media }, lock: lock && serializeLock(lock) },
      messages,
      changes,
      todo,
      statistics,
      longAnswers
    })
  )
}

const build = ({ input, host, config }: NotesProject, cache?: Cache) => compile(input, { ...config, host, ...(cache && { cache }) })

/** A cache as a file keeps it: what it gives is a copy; counts what it had. */
function copying(values = new Map<string, string>()) {
  const counts = { had: 0, put: 0 }
  const cache: Cache = {
    get(key) {
      const value = values.get(key)
      if (value !== undefined) counts.had++
      return value === undefined ? undefined : JSON.parse(value)
    },
    put(key, value) {
      counts.put++
      values.set(key, JSON.stringify(value))
    }
  }
  return { cache, values, counts }
}

describe('A build is the same, to the last byte of lock and fields and the last message', { timeout: 120_000 }, () => {
  const plain = new Map<string, unknown>()
  const notes = new Map<string, NonNullable<Compiled['contents']>['notes'] | undefined>()
  const locks = new Map<string, string | undefined>()
  beforeAll(async () => {
    for (const project of projects) {
      const built = await build(project)
      plain.set(project.name, made(built))
      notes.set(project.name, built.contents?.notes)
      locks.set(project.name, built.lock && serializeLock(built.lock))
    }
  }, 120_000)

  const known = { all: 0 }
  test.each(parts)('with a cache that is empty, and with one that knows all (part $part of $of)', async ({ some }) => {
    for (const project of some) {
      const { cache, counts } = copying()
      expect(made(await build(project, cache)), project.name).toEqual(plain.get(project.name))
      const { put } = counts
      expect(made(await build(project, cache)), project.name).toEqual(plain.get(project.name))
      expect(counts, project.name).toEqual({ had: put, put })
      known.all += put
    }
  })

  test('which knew much', () => {
    expect(known.all).toBeGreaterThan(600)
  })

  test.each(parts)('in a session, for the first time and again (part $part of $of)', async ({ some }) => {
    for (const project of some) {
      const session = createCompiler(project.input, { ...project.config, host: project.host })
      expect(made(await session.compile()), project.name).toEqual(plain.get(project.name))
      const { lock, contents } = await session.compile()
      expect(lock && serializeLock(lock), project.name).toBe(locks.get(project.name))
      expect(contents?.notes, project.name).toEqual(notes.get(project.name))
    }
  })

  test('with a cache from before a drawing changed, went or came', async () => {
    const svg = (title: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="3" height="3"><title>${title}</title></rect></svg>`
    const files = { '/n/a.md': '# A\n\n## B\n\n![](p.png){.occlude regions=r.svg}\n\n## C\n\nD\n', '/n/p.png': 'pixels' }
    const states = [{ '/n/r.svg': svg('one') }, { '/n/r.svg': svg('two') }, {}, { '/n/r.svg': svg('two') }]
    const { cache } = copying()
    const regions: (string | undefined)[] = []
    for (const state of states) {
      const project = {
        name: '',
        input: '/n',
        host: memoryHost({ ...files, ...state }, { now: new Date('2026-01-01T00:00:00Z') }),
        config: {}
      }
      const built = await build(project, cache)
      expect(made(built)).toEqual(made(await build(project)))
      regions.push(built.contents?.notes.find(({ fields }) => fields['Regions'])?.fields['Regions'])
    }
    expect(regions).toEqual(['{{c1::one}}', '{{c1::two}}', undefined, '{{c1::two}}'])
  })

  test('with a cache whose values are foreign', async () => {
    const foreign = [null, 7, 'text', [], {}, { path: 'other.md', cards: [] }, { content: 'no hash', size: 1 }]
    let turn = 0
    const cache: Cache = { get: () => foreign[turn++ % foreign.length], put: () => undefined }
    for (const project of projects) expect(made(await build(project, cache)), project.name).toEqual(plain.get(project.name))
  })
})
