import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { stockKinds } from '../../src/kinds/index.js'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
/** Not the plain section, which needs no class to be known. */
const marked = stockKinds.filter(({ kind }) => kind !== 'basic')

describe('Every stock kind is found where people look for it:', () => {
  test('its classes in the README', () => {
    const missing = stockKinds.flatMap(({ classes }) => classes).filter((name) => !read('README.md').includes(`\`.${name}\``))
    expect(missing).toEqual([])
  })

  test('its name in the page on looks', () => {
    expect(stockKinds.map(({ kind }) => kind).filter((kind) => !read('docs/look.md').includes(`\`${kind}\``))).toEqual([])
  })

  test('its type in the library', () => {
    const types = stockKinds.map(({ kind }) => `${kind.replace(/(?:^|-)./g, (start) => (start.at(-1) ?? '').toUpperCase())}Card`)
    expect(types.filter((type) => !new RegExp(`\\b${type}\\b`).test(read('src/index.ts')))).toEqual([])
  })

  test('its class in a folder of fixtures', () => {
    const names = marked.map(({ kind, classes }) => [kind, ...classes])
    expect(names.filter((each) => !each.some((name) => existsSync(new URL(`test/fixtures/${name}`, root))))).toEqual([])
  })
})
