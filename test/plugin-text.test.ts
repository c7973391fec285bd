import type { Nodes, Paragraph, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { toReadable } from '../src/cards/to-text.js'
import { compile } from '../src/compile.js'
import { memoryHost } from '../src/host/memory-host.js'

/** Cards and messages of a file under a plugin. */
async function read(text: string, change: (tree: Root) => void) {
  const remark = () => (tree: Root) => change(tree)
  const { documents, files } = await compile('/a.md', { host: memoryHost({ '/a.md': text }), remarkPlugins: [remark], documents: true })
  return {
    keys: documents.flatMap(({ children }) => children.map(({ kind, key }) => `${kind}: ${key}`)),
    messages: files.flatMap(({ messages }) => messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)),
    texts: documents.flatMap(({ children }) => children.map((card) => toReadable('text' in card ? card.text : [])))
  }
}

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const add =
  (...values: string[]) =>
  (tree: Root) => {
    tree.children.push(...values.map(paragraph))
  }

describe('Text that a plugin makes without a position', () => {
  test.each(['a :: b', 'a\n: b', 'Q: a\nA: b', 'a\n?\nb', 'a {{b}} c', 'a #card', 'a ^id', 'a {.skip}', 'TODO', '==a==', '%% a %%'])(
    'is no mark: %o',
    async (value) => {
      expect(await read('# T\n\n## A\n\n', add(value))).toMatchObject({ keys: ['basic: A'], messages: [] })
    }
  )

  test.each(['a :: b', 'a\n: b', 'a {{b}} c', '[[a]] {{b}} [y@z.org]', 'a #card', 'a {.skip}', 'TODO'])(
    'is none beside a gap either: %o',
    async (value) => {
      expect((await read('# T\n\n## A\n\nx {{y}}\n', add(value))).texts).toEqual([`x […] ${value.replace(/\s+/g, ' ')}`])
    }
  )
})

describe('Text that a plugin changes', () => {
  const tidy = (node: Nodes) => {
    if (node.type === 'text') node.value = node.value.replaceAll('(c)', '©')
    if ('children' in node) for (const child of node.children) tidy(child)
  }

  test('has its gaps and its places where they are in the file', async () => {
    const { texts, messages } = await read('# T\n\n## A\n\n(c)(c) and ((c)) a {{gap}} {{c0::x}} {.nope}\n', tidy)
    expect(texts).toEqual(['©© and (©) a […] {{c0::x}}'])
    expect(messages).toEqual(['5:28 cloze-malformed', '5:39 attribute-unknown'])
  })

  test('over lines and at the end as well', async () => {
    const { keys, messages } = await read('# T\n\na (c) b\n(c) :: d &amp; (c) {.nope}\n', tidy)
    expect(keys).toEqual(['basic: ©'])
    expect(messages).toEqual(['4:21 attribute-unknown', '3:1 content-outside-cards'])
  })
})
