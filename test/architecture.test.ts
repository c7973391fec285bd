import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { findCircles } from './find-circles.js'

/** Each may import those before it; the first three import none of the others. */
const rooms = [
  ...[
    'version.ts',
    'diagnostics',
    'anki',
    'host',
    'cards',
    'html',
    'kinds',
    'identity',
    'files',
    'parse',
    'lint',
    'file',
    'join',
    'render'
  ],
  ...['build-options.ts', 'define-config.ts', 'format-messages.ts', 'parse-files.ts', 'compile.ts', 'create-compiler.ts', 'build-deck.ts'],
  ...['index.ts', 'pin', 'fix', 'cli']
]
const standalone = ['diagnostics', 'anki', 'host']

/** The same within two of them, with the files that may stand in no room: what users import and what is Node's, and what is done from first to last. */
const innerRooms = {
  anki: {
    rooms: ['faults', 'text', 'model', 'cards', 'card-html', 'schema-11', 'zip', 'check', 'read', 'write', 'import', 'define'],
    outside: /^(index|node(-[a-z-]+)?)\.ts$/
  },
  parse: { rooms: ['settings', 'markdown', 'marks', 'sections'], outside: /^parse-document\.ts$/ }
}

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = filesIn('src')

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|py)$/.test(entry.name))
    .map((entry) => posix.join(entry.parentPath.slice(root.length), entry.name))
    .sort()
}

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const importsOf = (path: string) => ts.preProcessFile(read(path)).importedFiles.map(({ fileName }) => fileName)
const roomOf = (path: string) => path.split('/')[1] ?? ''
/** The files of this repository that one imports. */
const filesBehind = (path: string) =>
  importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts'))

describe('The sources', () => {
  test('live in rooms that import one way', () => {
    const wrong = sources.flatMap((path) => {
      const room = roomOf(path)
      return filesBehind(path)
        .map(roomOf)
        .filter((other) => other !== room && (standalone.includes(room) || rooms.indexOf(other) >= rooms.indexOf(room)))
        .map((other) => `${path} imports ${other}`)
    })
    expect(wrong).toEqual([])
    expect(sources.filter((path) => !rooms.includes(roomOf(path)))).toEqual([])
  })

  test.each(Object.entries(innerRooms))('of %s live in rooms that import one way, too', (name, { rooms, outside }) => {
    const all = sources.filter((path) => path.startsWith(`src/${name}/`))
    const placeOf = (path: string) => rooms.indexOf(path.startsWith(`src/${name}/`) ? (path.split('/')[2] ?? '') : '')
    const inRooms = all.filter((path) => path.split('/').length > 3)
    expect(inRooms.filter((path) => placeOf(path) === -1)).toEqual([])
    expect(all.filter((path) => !inRooms.includes(path) && !outside.test(posix.basename(path)))).toEqual([])
    const wrong = inRooms.flatMap((path) =>
      filesBehind(path)
        .filter((other) => other.startsWith(`src/${name}/`) && (placeOf(other) === -1 || placeOf(other) > placeOf(path)))
        .map((other) => `${path} imports ${other}`)
    )
    expect(wrong).toEqual([])
  })

  test('import each other in no circle', () => {
    expect(findCircles(sources, (path) => filesBehind(path).filter((other) => sources.includes(other)))).toEqual([])
  })

  test('touch the system in the host, the file writer and the command line alone', () => {
    const system = /\b(process|Buffer|__dirname)\b[.[]|\bconsole\./
    const wrong = sources
      .filter((path) => !/^src\/(host\/node|anki\/node|cli\/)/.test(path))
      .filter((path) => importsOf(path).some((name) => name.startsWith('node:')) || system.test(read(path)))
    expect(wrong).toEqual([])
  })

  test('read a clock in the host and the command line alone, and no dice anywhere', () => {
    const clock = /\bDate\.now\(|\bnew Date\(\)/
    expect(sources.filter((path) => !/^src\/(host|cli)\//.test(path) && clock.test(read(path)))).toEqual([])
    expect(sources.filter((path) => /\bMath\.random\(/.test(read(path)))).toEqual([])
  })

  test('import Node under its prefix, and nothing that package.json does not list', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'))
    const listed = Object.keys({ ...dependencies, ...devDependencies })
    const wrong = sources.flatMap((path) =>
      importsOf(path)
        .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
        .map((name) => name.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? name)
        .filter((name) => !listed.includes(name) && !listed.includes(`@types/${name}`))
        .map((name) => `${path} imports ${name}`)
    )
    expect(wrong).toEqual([])
  })

  test('have short files', () => {
    const long = ['src', 'scripts', 'bench'].flatMap(filesIn).filter((path) => read(path).split('\n').length > 201)
    expect(long).toEqual([])
  })

  test('are named in kebab case', () => {
    const all = ['src', 'test', 'scripts', 'bench'].flatMap(filesIn)
    expect(all.filter((path) => !/^[a-z\d.-]+$/.test(posix.basename(path)) && !path.endsWith('__main__.py'))).toEqual([])
  })
})
