import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { beforeAll, expect, test } from 'vitest'
import { describeWithAnki } from './anki.js'
import { type BuiltNotes, buildNotes } from './build-notes.js'
import { gapCases } from './gap-cases.js'
import { phrasing } from './to-lines.js'

const picture = new TextEncoder().encode('pixels')
let built: BuiltNotes

beforeAll(async () => {
  // A section is one note, whatever its blocks are.
  const notes = Object.entries(gapCases).map(([name, { markdown }]) => [
    `${name}.md`,
    markdown.startsWith('## ') ? markdown : `## Text\n\n${markdown}`
  ])
  built = await buildNotes({ ...Object.fromEntries(notes), 'heart.png': picture, 'valve.png': picture }, { context: 'none' })
})

test('Texts with a gap in every construct build without a word of complaint', () => {
  expect(built.problems).toEqual([])
  expect(built.statistics.cards).toBe(Object.values(gapCases).flatMap(({ hides }) => hides).length)
})

describeWithAnki('A gap in every construct', (anki) => {
  test('hides exactly its words on the question, wherever they could be read, and shows them on the answer', async () => {
    const collection = await anki.open()
    expect(await collection.importPackage(built.apkg)).toMatchObject({ new: Object.keys(gapCases).length, conflicting: 0 })
    const cards = await collection.render()
    // Anki 2.1.54 knows no gap in another.
    const asked = Object.entries(gapCases).filter(([name]) => anki.version !== '2.1.54' || name !== 'a gap in a gap')
    const seen = asked.map(([name]) => {
      const guid = built.lock.notes.find(({ place }) => place.path === `${name}.md`)?.guid
      const own = cards.filter((card) => card.guid === guid).sort((one, other) => one.ordinal - other.ordinal)
      return [name, own.map(({ question, answer }) => ({ asks: toShown(question), answers: toShown(answer) }))]
    })
    const expected = asked.map(([name, { shows, hides }]) => [
      name,
      hides.map((hidden) => ({ asks: [hidden].flat().reduce(hide, shows), answers: shows }))
    ])
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(expected))

    const leaking = cards.flatMap(({ guid, ordinal, question }) => {
      const path = built.lock.notes.find((note) => note.guid === guid)?.place.path.replace(/\.md$/, '') ?? ''
      const hidden = [gapCases[path]?.hides[ordinal] ?? []].flat().map((text) => text.replace(/^🖼 /, ''))
      return attributesOf(toTree(question)).filter((value) =>
        hidden.some((text) => value === text || (text.length > 3 && value.includes(text)))
      )
    })
    expect(leaking).toEqual([])
  })
})

const hide = (shown: string, hidden: string) => {
  expect(shown.split(hidden), hidden).toHaveLength(2)
  return shown.replace(hidden, '[...]')
}

const toTree = (page: string) => fromHtml(page.replace(/^<style>[\s\S]*?<\/style>/, ''), { fragment: true })

/** All that a page could show, folded parts and the words of pictures too; the title alone is left out, and where an item of a list stands. */
const toShown = (page: string) =>
  toText(toTree(page))
    .replace(/\[\d+ \/ \d+\]/g, '[...]')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:Text|Valves|Vessels) /, '')

function toText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'img') return `🖼 ${node.properties['alt']}`
  if (!('children' in node)) return ''
  const inside = node.children.map(toText).join('')
  return node.type === 'element' && !phrasing.has(node.tagName) ? ` ${inside} ` : inside
}

/** What attributes hold; but those in which Anki itself keeps a gap's number and what it hides. */
function attributesOf(node: Nodes): string[] {
  if (!('children' in node)) return []
  const { dataCloze, dataOrdinal, ...own } = node.type === 'element' ? node.properties : ({} as Element['properties'])
  return [...Object.values(own).map(String), ...node.children.flatMap(attributesOf)]
}
