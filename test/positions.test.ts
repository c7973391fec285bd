import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { buildDeck } from '../src/build-deck.js'
import { nodeHost } from '../src/host/node-host.js'

const root = fileURLToPath(new URL('fixtures', import.meta.url))
const folders = (path: string) => readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
const cases = folders(root)
  .filter((feature) => feature !== 'rules')
  .flatMap((feature) => folders(join(root, feature)).map((name) => join(feature, name)))
  .filter((name) => existsSync(join(root, name, 'input.md')))

describe('In the cards of every fixture', () => {
  test.each(cases)('%s: text stands where its position says', async (name) => {
    const folder = join(root, name)
    const source = readFileSync(join(folder, 'input.md'), 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
    const { documents } = await buildDeck('input.md', { host: nodeHost(folder), documents: true })
    const wrong: string[] = []
    for (const node of documents.flatMap(({ children }) => children.flatMap((card) => nodesIn(card)))) {
      const { start, end } = node.position ?? {}
      if (start?.offset === undefined || end?.offset === undefined) continue
      const slice = source.slice(start.offset, end.offset)
      const before = source.slice(0, start.offset)
      if (before.split('\n').length !== start.line || before.length - before.lastIndexOf('\n') !== start.column)
        wrong.push(`${node.type} at ${start.line}:${start.column}`)
      if (node.type === 'text' && !/[\\&\n]/.test(slice) && slice !== node.value)
        wrong.push(`${JSON.stringify(node.value)} is ${JSON.stringify(slice)}`)
    }
    expect(wrong).toEqual([])
  })
})

function nodesIn(value: unknown): Nodes[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'type' in value && 'position' in value && value.type !== 'card' ? [value as Nodes] : []
  return [...own, ...Object.values(value).flatMap((item) => nodesIn(item))]
}
