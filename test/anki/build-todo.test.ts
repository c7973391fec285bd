import { describe, expect, test } from 'vitest'
import { listTodo, markDone, type Todo } from '../../src/identity/index.js'
import { describeWithAnki } from './anki.js'
import { buildNotes } from './build-notes.js'
import { dumpSorted, edit, heart, importInto, kidney, learn, nephron, organs } from './organs.js'

const searchesOf = (todo: readonly Todo[], what: Todo['do']) =>
  todo.flatMap((item) => (item.do === what && 'searches' in item ? item.searches : []))

describeWithAnki('What a build leaves to do in Anki', (anki) => {
  describe('is found by its searches', () => {
    test('which give exactly the notes that are meant, of both note types, whatever the deck is called', async () => {
      const collection = await anki.open()
      for (const rootDeck of ['Test', 'a_b*c\\d', '(x) OR "y" and: -z', 'naïve 東京', 'a\u202eb']) {
        const first = await buildNotes(organs, { rootDeck, id: rootDeck })
        await importInto(collection, first)
        const second = await buildNotes(
          { 'heart.md': edit(heart, '## Where is the apex?\n\nIn the fifth space\n', '') },
          { after: first, rootDeck, id: rootDeck }
        )
        await importInto(collection, second)
        const [search = '', ...others] = searchesOf(second.todo, 'delete-notes')
        expect(others).toEqual([])
        expect((await collection.findGuids(search)).sort()).toEqual([first.guid('Where is the apex?'), first.guid(nephron)].sort())
      }
    })

    test('by 500 where there are more, which Anki takes at once', { timeout: 120_000 }, async () => {
      const many = (from: number) =>
        `# Many\n\n${Array.from({ length: 1200 }, (_, index) => `q${from + index} :: a${from + index}\n`).join('\n')}`
      const collection = await anki.open()
      const first = await buildNotes({ 'a.md': many(0), 'b.md': many(5000) })
      await importInto(collection, first)
      const second = await buildNotes({ 'a.md': many(0) }, { after: first })
      const searches = searchesOf(second.todo, 'delete-notes')
      expect(searches).toHaveLength(3)
      const found = []
      for (const search of searches) found.push(...(await collection.findGuids(search)))
      expect(found.sort()).toEqual(second.removals.map(({ guid }) => guid).sort())
    })
  })

  test('before importing is to rename a deck: then its cards stay together with new ones, and nothing else is to be moved', async () => {
    const collection = await anki.open()
    const first = await buildNotes(organs)
    await importInto(collection, first)
    const learnt = await learn(collection, first.guid('Where is the apex?'))
    const second = await buildNotes(
      { ...organs, 'heart.md': `${edit(heart, '# Heart', '# Cor')}\n## How many chambers?\n\nFour\n` },
      { after: first }
    )
    expect(second.todo).toMatchObject([{ do: 'rename-deck', from: 'Test::Heart', to: 'Test::Cor' }])
    await collection.renameDeck('Test::Heart', 'Test::Cor')
    await importInto(collection, second)
    const { cards, decks } = await dumpSorted(collection)
    const inHeart = cards.filter(({ guid }) => guid !== first.guid(nephron))
    expect(inHeart.map(({ deck }) => deck)).toEqual(['Test::Cor', 'Test::Cor', 'Test::Cor'])
    expect(decks.map(({ name }) => name)).not.toContain('Test::Heart')
    expect(cards.find(({ guid, ordinal }) => guid === learnt.guid && ordinal === 0)).toEqual({ ...learnt, deck: 'Test::Cor' })
  })

  test('after it is to change decks and to delete cards; when that is done and marked, the next build asks for nothing', async () => {
    const collection = await anki.open()
    const first = await buildNotes(organs)
    await importInto(collection, first)
    const moved = edit(heart, '## What closes first?\n\nThe mitral valve\n', '')
    const edited = {
      'heart.md': moved,
      'kidney.md': `${edit(kidney, '{{filters}}', 'filters')}\n## What closes first?\n\nThe mitral valve\n`
    }
    const second = await buildNotes(edited, { after: first })
    await importInto(collection, second)
    const guid = first.guid('What closes first?')
    const [search = ''] = searchesOf(second.todo, 'change-deck')
    expect(await collection.findGuids(search)).toEqual([guid])
    expect(await collection.findGuids(searchesOf(second.todo, 'empty-cards')[0] ?? '')).toEqual([first.guid(nephron)])
    expect(second.todo).toMatchObject([
      { do: 'change-deck', to: 'Test::Kidney', from: ['Test::Heart'] },
      { do: 'empty-cards', cards: 1 }
    ])

    await collection.moveFound(search, 'Test::Kidney')
    await collection.removeEmptyCards()
    const { cards } = await collection.dump()
    expect(cards.filter(({ deck }) => deck === 'Test::Kidney')).toHaveLength(2)
    expect(cards).toHaveLength(3)
    expect(await collection.emptyCards()).toMatchObject({ count: 0 })

    const lock = markDone(second.lock)
    const third = await buildNotes(edited, { lock, now: second.now + 86_400_000 })
    expect(listTodo(third.lock)).toEqual([])
    expect(third.sentence).toBe('3 unchanged')
    await importInto(collection, third)
    expect((await collection.dump()).cards).toEqual(cards)
  })
})
