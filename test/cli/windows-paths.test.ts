import { win32 } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder } from '../../src/cli/cache/cache-folder.js'
import { toTypedPath } from '../../src/cli/typed-path.js'
import { openInAnki } from '../../src/cli/watch/open-in-anki.js'
import { watchedPlaces } from '../../src/cli/watch/watched-places.js'
import { commonFolder, folderOf, nameOf, pathFrom } from '../../src/files/paths.js'
import { toSpellings } from '../../src/files/to-spellings.js'
import type { Host } from '../../src/host/host.js'

test('Paths with drives have folders, names, and what they have in common', () => {
  expect(folderOf('C:/notes/a.md')).toBe('C:/notes')
  expect(folderOf('C:/notes')).toBe('C:/')
  expect(nameOf('C:/notes/a.md')).toBe('a.md')
  expect(pathFrom('C:/', 'C:/notes/a.md')).toBe('notes/a.md')
  expect(pathFrom('C:/notes', 'D:/notes/a.md')).toBeUndefined()
  expect(commonFolder('C:/notes/a', 'C:/notes/b')).toBe('C:/notes')
  expect(commonFolder('C:/a', 'C:/b')).toBe('C:/')
  expect(commonFolder('C:/notes', 'D:/notes')).toBeUndefined()
})

test('Paths are told with `/`, as they would be typed', () => {
  expect(toTypedPath('C:\\notes\\heart\\a.md', 'C:\\notes', win32)).toBe('heart/a.md')
  expect(toTypedPath('C:\\notes', 'C:\\notes', win32)).toBe('.')
  expect(toTypedPath('C:\\deck.apkg', 'C:\\a\\b\\c', win32)).toBe('C:/deck.apkg')
  expect(toTypedPath('D:\\deck.apkg', 'C:\\notes', win32)).toBe('D:/deck.apkg')
})

test('An address with `\\` in a note means the file that it means there', () => {
  expect(toSpellings('pictures\\heart.png')).toContain('pictures/heart.png')
})

test('The cache lies where the system keeps such', () => {
  expect(cacheFolder({ USERPROFILE: '/Users/me' }, 'win32')).toMatch(/me.AppData.Local.build-deck$/)
  expect(cacheFolder({ XDG_CACHE_HOME: '/elsewhere' }, 'win32')).toBeUndefined()
})

test('What is watched is told apart by paths with `\\`, as the system tells of changes', () => {
  const host = { resolve: (path: string) => path.replaceAll('\\', '/') } as Host
  const asked = new Set(['C:/work/build-deck.config.yaml', 'C:/work/notes/a.md', 'C:/build-deck.lock.json', 'C:\\work\\look.css'])
  const { folders, files, isIgnored } = watchedPlaces({ lock: { folder: 'C:\\work\\notes' } as never }, { asked, host }, '\\')
  expect(folders).toEqual(['C:/work/notes'])
  expect(files).toEqual(['C:/work/build-deck.config.yaml', 'C:/work/look.css'])
  const all = ['a.md', 'heart\\b.md', '.obsidian\\workspace.json', 'node_modules\\x\\a.md', 'deck.apkg', 'build-deck.lock.json', 'a.md~']
  expect(all.filter((path) => !isIgnored?.(`C:\\work\\notes\\${path}`))).toEqual(['a.md', 'heart\\b.md'])
  expect(isIgnored?.('C:\\work\\notes\\.build-deckignore')).toBe(false)
})

test('What opens packages there is told of where it is missing', async () => {
  expect(await openInAnki('C:\\deck.apkg', { env: { PATH: '' } }, 'win32')).toBe(
    'Not opened in Anki: there is no `rundll32` here. In Anki: File > Import'
  )
})
