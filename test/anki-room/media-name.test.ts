import { expect, test } from 'vitest'
import { normaliseMediaName } from '../../src/anki/index.js'

test.each(['Ό.png', '\u037a.png', '\ufeffa.png', '\u09b2.png', '\u{1f9c0}.png'])(
  'A name keeps the first character after a gap of Unicode 10: %o',
  (name) => {
    expect(normaliseMediaName(name)).toBe(name)
  }
)

test.each(['\u0378', '\u0379', '\u038b', '\ufefe', '\u{1f998}', '\u{1f9bf}', '\u{1fae0}'])(
  'A name loses what Unicode 10 lacks: %o',
  (character) => {
    expect(normaliseMediaName(`a${character}.png`)).toBe('a.png')
  }
)
