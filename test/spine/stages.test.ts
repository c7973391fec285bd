import { beforeAll, describe, expect, test } from 'vitest'
import { collectMessages } from '../../src/diagnostics/collect-messages.js'
import { settleMessages } from '../../src/diagnostics/settle-messages.js'
import type { FileResult } from '../../src/file/file-result.js'
import { parseFile } from '../../src/file/parse-file.js'
import { openProject, type Project } from '../../src/file/project.js'
import { readFile } from '../../src/file/read-file.js'
import { collectFiles } from '../../src/files/collect-files.js'
import { createFindMedia } from '../../src/files/find-media.js'
import { createFileMessages } from '../../src/join/file-messages.js'
import { join } from '../../src/join/join.js'
import { createLookUp } from '../../src/join/look-up-media.js'
import { readCards } from '../../src/parse/sections/read-cards.js'
import { render } from '../../src/render/render.js'
import { allProjects, type NotesProject } from './projects.js'

interface Parsed {
  readonly project: NotesProject
  readonly root: string
  readonly files: readonly { readonly path: string; readonly text: string; readonly result: FileResult }[]
}

const projectOf = ({ config }: NotesProject): Project => ({
  ...openProject(config),
  root: { name: 'Root', isGeneric: false, isOfFile: false },
  isSingleFile: false
})

async function parse(project: NotesProject): Promise<Parsed> {
  const { root, files } = await collectFiles([project.input], project.host, project.config)
  const lookUp = createLookUp(createFindMedia(root, project.host))
  const of = projectOf(project)
  const parsed = []
  for (const { path, text } of files) {
    const result = await parseFile(path, text, of, async (url) => (await lookUp(url, path)).kind)
    parsed.push({ path, text, result })
  }
  return { project, root, files: parsed }
}

/** All that a build makes of results, messages included. */
async function finish({ project: { host, config }, root }: Parsed, results: readonly FileResult[]): Promise<unknown> {
  const messages = createFileMessages(results, { rules: config.rules ?? {}, isCheck: true })
  const options = {
    ...{ host, root, lockFolder: root, namespace: 'stages', lock: undefined, reach: () => 'read' as const, messages, cache: undefined },
    ...{ lookUp: createLookUp(createFindMedia(root, host)), readOther: () => Promise.reject(new Error('No other file is read')) }
  }
  const joined = await join(results, options)
  const given = {
    ...options,
    noteType: undefined,
    rootDeck: 'Root',
    lockedDeck: 'Root',
    now: 1_767_225_600_000,
    by: 'test',
    republish: undefined
  }
  const { contents, lock, changes } = render(joined, given)
  const media = contents.media.map(({ name }) => name)
  return JSON.parse(JSON.stringify({ ...contents, media, lock, changes, told: results.map(({ path }) => messages.of(path)) }))
}

describe('A stage gives the same for the same', { timeout: 300_000 }, () => {
  let all: readonly Parsed[]
  beforeAll(async () => {
    all = await Promise.all(allProjects().map(parse))
  }, 300_000)

  test('and a result is plain data: equal after JSON, and after a clone', () => {
    const results = all.flatMap(({ files }) => files.map(({ result }) => result))
    expect(results.length).toBeGreaterThan(600)
    for (const result of results) {
      expect(JSON.parse(JSON.stringify(result)), result.path).toEqual(result)
      expect(structuredClone(result), result.path).toEqual(result)
    }
  })

  test('where a file is parsed again', async () => {
    for (const { project, files } of all) {
      const of = projectOf(project)
      for (const { path, text, result } of files) {
        const shows = new Map(result.images.map(({ url, shows }) => [url, shows]))
        const lookUp = async (url: string) => (shows.get(url) === 'remote' ? undefined : (shows.get(url) as 'image' | undefined))
        expect(await parseFile(path, text, of, lookUp), `${project.name}/${path}`).toEqual(result)
      }
    }
  })

  test('where its cards are read again from the very same tree', async () => {
    for (const { project, files } of all) {
      const of = projectOf(project)
      for (const { path, text } of files) {
        const { document, placement, cards, marked, messages, unread, unasked } = await readFile(path, text, of)
        const again = readCards(document, placement)
        expect(again, `${project.name}/${path}`).toEqual({
          cards,
          marked,
          messages: messages.slice(document.messages.length),
          unread,
          ...(unasked && { unasked })
        })
      }
    }
  })

  test('where a build is made of the results again, and of clones of them', async () => {
    for (const parsed of all) {
      const results = parsed.files.map(({ result }) => result)
      const made = await finish(parsed, results)
      expect(await finish(parsed, results), parsed.project.name).toEqual(made)
      expect(await finish(parsed, JSON.parse(JSON.stringify(results))), parsed.project.name).toEqual(made)
    }
  })

  test('where messages are settled again', () => {
    const { messages, report } = collectMessages()
    report('looks-like-terms', { line: 3, column: 1 }, { isQuestions: true, items: 2 })
    report('not-utf8', { line: 1, column: 1 }, { byte: 0xff } as never)
    const told = { rules: { 'looks-like-terms': 'warning' as const }, silences: [{ rule: 'not-utf8', first: 1, last: 1 }] }
    expect(settleMessages(messages, told)).toEqual(settleMessages(messages, told))
    expect(settleMessages(messages, told).map(({ severity }) => severity)).toEqual(['warning', 'error'])
  })
})
