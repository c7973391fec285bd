import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hashNoteType } from '../../src/identity/note-hashes.js'
import { parseLock, serializeLock } from '../../src/identity/index.js'
import { themes } from '../../src/kinds/note-types/css/palette.js'
import { clozeNoteType, standardNoteType } from '../../src/kinds/note-types/index.js'
import { looks } from '../../src/kinds/note-types/looks.js'
import released from './looks.json' with { type: 'json' }

const options = { id: 1, name: 'Biology', namespace: '7c9e', modified: 1 }
const hashesOf = (look: number) =>
  Object.fromEntries(
    themes.flatMap((theme) =>
      [standardNoteType, clozeNoteType].map((make) => {
        const noteType = make({ ...options, theme, look })
        return [`${theme}, ${noteType.kind}`, hashNoteType(noteType)]
      })
    )
  )

describe('A look', () => {
  // It is in people's collections: what is to look better is a new look, which they ask for.
  test.for(Object.entries(released))('that was released (%s) is what it was, in templates and CSS, for ever', ([number, hashes]) => {
    expect(hashesOf(Number(number))).toEqual(hashes)
  })

  test('stands in looks.json from the first release that has it', () => {
    const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8')
    const isReleased = /^## \[\d/m.test(changelog)
    expect(Object.keys(released)).toEqual(isReleased ? Object.keys(looks) : [])
  })

  test('has a number, and none between is left out', () => {
    expect(Object.keys(looks).map(Number)).toEqual(Object.keys(looks).map((_, index) => index + 1))
  })

  const lock = readFileSync(new URL('lock.json', import.meta.url), 'utf8')
  const withLook = (look: unknown) => lock.replace(/("hash":"[^"]*")\}/, `$1,"look":${JSON.stringify(look)}}`)

  test('is kept by the lock, which says nothing of the first', () => {
    expect(lock).not.toContain('"look"')
    const { lock: read } = parseLock(withLook(1))
    expect(read && serializeLock(read)).toBe(withLook(1))
  })

  test.for([
    [2, 'lock-newer'],
    [0, 'lock-damaged'],
    ['1', 'lock-damaged']
  ] as const)('that a build does not know (%j) keeps it from being drawn otherwise: %s', ([look, rule]) => {
    const { problem } = parseLock(withLook(look))
    expect(problem).toMatchObject({ rule, line: 1 })
    expect(withLook(look).slice((problem?.column ?? 0) - 1)).toMatch(/^\d|^"1"/)
  })
})
