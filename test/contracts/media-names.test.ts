import { describe, expect, test } from 'vitest'
import { mediaName } from '../../src/identity/index.js'

const heart = new TextEncoder().encode('heart')
const hash = '3cb968a98208'

const name = (stem: string, extension = 'png') => mediaName({ stem, extension, content: heart })

describe('a media file’s name in the package', () => {
  test('is the stem, twelve digits of the hash of its bytes, and the extension in lower case', () => {
    expect(name('Heart', '.PNG')).toBe(`Heart-${hash}.png`)
    expect(mediaName({ stem: 'Heart', extension: 'png', content: `${hash}0000` })).toBe(`Heart-${hash}.png`)
  })

  test.each([
    ['heart (front view)', 'heart-front-view'],
    ['__heart__', 'heart'],
    ['latex-heart', 'heart'],
    ['_latex-latex-heart', 'heart'],
    ['latex', 'media'],
    ['latexmk', 'latexmk'],
    ['a%20b&c', 'a-20b-c'],
    ['Größe', 'Größe'],
    ['Gro\u0308\u00dfe', 'Größe'],
    ['心臓', '心臓'],
    ['---', 'media'],
    ['😀', 'media'],
    ['latex-', 'media'],
    ['a'.repeat(70), 'a'.repeat(60)],
    ['心'.repeat(30), '心'.repeat(20)],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
    [`${'a'.repeat(58)}ää`, `${'a'.repeat(58)}ä`]
  ])('of the stem %j begins with %s', (stem, plain) => {
    expect(name(stem)).toBe(`${plain}-${hash}.png`)
  })
})
