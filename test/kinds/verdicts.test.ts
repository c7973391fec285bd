import { describe, expect, test } from 'vitest'
import { buildDeck } from '../../src/build-deck.js'
import { memoryHost } from '../../src/host/memory-host.js'
import { readVerdict } from '../../src/kinds/verdict.js'
import { languages, wordsIn } from '../../src/kinds/words/words-in.js'

describe('Verdicts', () => {
  test('are said and read in eighteen languages', () => {
    expect(languages).toHaveLength(18)
    for (const lang of languages)
      for (const isTrue of [true, false])
        for (const word of wordsIn(lang).verdicts[`${isTrue}`])
          expect(readVerdict(`${word}: so it is`, lang), `${word} in ${lang}`).toMatchObject({ isTrue })
  })

  test('of one language mean one thing in all others that know them', () => {
    for (const lang of languages)
      for (const isTrue of [true, false])
        for (const word of wordsIn(lang).verdicts[`${isTrue}`])
          for (const other of languages) expect(readVerdict(word, other)?.isTrue ?? isTrue, `${word} in ${other}`).toBe(isTrue)
  })

  test.for(['Falscher Hase', 'Wahrheit', 'Truely', 'Unter Umständen wahr'])('are whole words at the beginning: %s is none', (text) => {
    expect(readVerdict(text, 'de')).toBe(undefined)
  })

  test.for(['de', 'pt-BR', 'zh-Hant', 'AR'])('belong to the language of a tag such as %s, whatever its region', (lang) => {
    expect(readVerdict(`${wordsIn(lang).verdicts.false[0]}.`, lang)).toEqual({ isTrue: false, isInLanguage: true })
  })
})

test('A card keeps its guid and its entry when the language of its notes is set later', async () => {
  const build = async (frontMatter: string, lock?: Parameters<typeof buildDeck>[1]['lock']) => {
    const note = `${frontMatter}# Herz\n\n## T or F: Das Herz hat drei Kammern\n\nFalse: es hat vier.\n`
    const host = memoryHost({ '/notes/herz.md': note }, { now: new Date(lock ? '2026-01-02' : '2026-01-01') })
    return await buildDeck('/notes', { id: 'test', host, ...(lock && { lock }) })
  }
  const before = await build('')
  const after = await build('---\nlang: de\n---\n\n', before.lock)
  const [old, now] = [before, after].map(({ contents }) => contents?.notes[0])
  expect(now?.guid).toBe(old?.guid)
  expect([old?.fields['Back'], now?.fields['Back']]).toEqual([
    '<div class="verdict false">False</div>\n<p>es hat vier.</p>',
    '<div lang="de"><div class="verdict false">Falsch</div>\n<p>es hat vier.</p></div>'
  ])
  expect(after.changes.map(({ kind }) => kind)).toEqual(['edited'])
})
