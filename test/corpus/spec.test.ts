import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeWithAnki } from '../anki/anki.js'
import { buildCorpus } from './build-corpus.js'
import { findByClass, fromPage, toReference, toShown } from './shown-text.js'
import { examples, type Setting, settings } from './spec-examples.js'

/** Examples whose card shows other text, by name: in which setting, and why. */
type Exceptions = Readonly<Record<string, { readonly settings: readonly Setting[]; readonly reason: string }>>
const exceptions = JSON.parse(readFileSync(new URL('spec-exceptions.json', import.meta.url), 'utf8')) as Exceptions

const names = Object.keys(settings) as Setting[]
const documents = examples.flatMap(({ name, markdown }) =>
  names.map((setting) => ({ name: `${name} ${setting}`, setting, text: settings[setting](markdown) }))
)

/** Sections as they come, of whatever kind their shape makes them; these only have to reach Anki. */
const unmarked = examples.map(({ name, markdown }) => ({ name, text: `## Example\n\n${markdown}` }))

describeWithAnki(
  `${examples.length} examples of the specifications, as a section and below an item`,
  (anki) => {
    test('make a package that Anki takes whole, and show what the standard tools show', { timeout: 300_000 }, async () => {
      const built = await buildCorpus(
        [...documents, ...unmarked].map(({ name, text }) => ({ id: `${name}.md`, text })),
        {}
      )
      if (!built.apkg) throw new Error('No package')
      const collection = await anki.open()
      expect(await collection.importPackage(built.apkg)).toMatchObject({ new: built.statistics.notes, duplicate: 0, conflicting: 0 })
      expect(await collection.checkDatabase()).toEqual({ count: 0, problems: [] })
      expect(await collection.emptyCards()).toMatchObject({ count: 0 })

      const shown = new Map<string, string>()
      for (const { deck, question, answer } of await collection.render()) {
        const front = findByClass(fromPage(question), 'question')
        const back = findByClass(fromPage(answer), 'back')
        const name = deck.split('::').at(-1) ?? ''
        if (front && back && toShown(front) === (name.endsWith('item') ? 'x' : 'Example')) shown.set(name, toShown(back))
      }
      const different = documents.filter(({ name, text, setting }) => toReference(text, setting) !== (shown.get(name) ?? ''))
      const expected = Object.entries(exceptions).flatMap(([name, { settings }]) => settings.map((setting) => `${name} ${setting}`))
      expect(different.map(({ name }) => name)).toEqual(expected)
      expect(shown.size).toBeGreaterThan(examples.length * 1.7)
    })
  },
  ['26.9.3']
)

test('The exceptions are few, and each has its reason', () => {
  expect(Object.keys(exceptions).length).toBeLessThanOrEqual(60)
  for (const { reason } of Object.values(exceptions)) expect(reason.length).toBeGreaterThan(20)
})
