import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Root as HtmlRoot } from 'hast'
import type { Nodes, Root } from 'mdast'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type BasicCard,
  buildDeck,
  type CardBase,
  compile,
  defineConfig,
  defineKind,
  memoryHost,
  placeOfPart,
  type Section,
  severityOf,
  toText
} from '../src/index.js'
import { runTranscript } from './commands/run-transcript.js'

const note = '# Heart\n\n## What does it pump?\n\nBlood.\n\n## Rhyme\n\nTo be\n'
const host = memoryHost({ '/heart.md': note })

interface UpperCard extends CardBase {
  readonly kind: 'upper'
  readonly text: string
}

const upper = defineKind<UpperCard>({
  kind: 'upper',
  family: 'standard',
  classes: ['upper'],
  hasShape: () => true,
  recognises: ({ frontText }) => frontText === 'Rhyme',
  read: ({ place, frontText }: Section) => [{ ...place, kind: 'upper', key: frontText, text: frontText.toUpperCase() }],
  content: () => [],
  question: ({ text }) => [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  fields: ({ text }) => ({ Front: text, Back: `${text}!` }),
  answer: ({ text }) => text
})

describe('docs/extending.md', () => {
  beforeAll(() => {
    if (!existsSync(new URL('../dist/cli.js', import.meta.url)))
      throw new Error('No dist/cli.js, expected `npm run build` before this test')
  })

  test('shows what its kinds and plugins really do', async () => {
    const page = fileURLToPath(new URL('../docs/extending.md', import.meta.url))
    await expect(await runTranscript(readFileSync(page, 'utf8'))).toMatchFileSnapshot(page)
  })
})

describe('A kind of one’s own', () => {
  test('is asked before the stock ones, and its cards are known by type', async () => {
    const { documents, contents } = await compile('/heart.md', { host, kinds: [upper], documents: true })
    const texts: string[] = documents.flatMap(({ children }) => children.flatMap((card) => (card.kind === 'upper' ? [card.text] : [])))
    expect(texts).toEqual(['RHYME'])
    expect(contents?.notes.map(({ fields }) => [fields['Kind'], fields['Front'], fields['Name']])).toEqual([
      ['basic', '<div class="ask"><p>What does it pump?</p></div>', 'What does it pump?'],
      ['upper', 'RHYME', 'RHYME']
    ])
  })

  test('is asked for by its class, which is no unknown one', async () => {
    const asked = memoryHost({ '/heart.md': '## What? {.upper}\n\nBlood.\n\n## Who? {.uper}\n\nMe.\n' })
    const { documents, files } = await compile('/heart.md', { host: asked, kinds: [upper], documents: true })
    expect(documents[0]?.children.map(({ kind }) => kind)).toEqual(['upper', 'basic'])
    expect(files.flatMap(({ messages }) => messages.map(({ reason }) => reason))).toEqual([
      'Class `.uper` has no meaning, expected one that has; did you mean `.upper`?'
    ])
  })

  test.each([
    ['## What {upper}', 'Mark `{upper}` has no meaning, expected a dot before a class, as in `{.upper}`'],
    ['## What {upper .typed}', 'Mark `{upper .typed}` has no meaning, expected a dot before a class, as in `{.upper}`'],
    ['## What{.upper}', 'Mark `{.upper}` has no meaning, expected a space before it (` {.upper}`)'],
    ['## What {.upper} is it?', '`{.upper}` is text here, expected it at the end of the heading'],
    ['## What\n\nWhere {.upper} stands:', '`{.upper}` is text here, expected it at the end of a heading, a paragraph or an item']
  ])('is known by its class to what looks for mistakes in `%s`', async (note, sentence) => {
    const reasons = async (kinds: readonly (typeof upper)[]) => {
      const { files } = await compile('/heart.md', { host: memoryHost({ '/heart.md': `${note}\n\nBlood.\n` }), kinds })
      return files.flatMap(({ messages }) => messages.map(({ reason }) => reason))
    }
    expect(await reasons([upper])).toEqual([sentence])
    expect(await reasons([])).not.toContain(sentence)
  })

  test.each([
    ['a paragraph in capitals', 'a paragraph in capitals'],
    [undefined, 'the shape of its kind']
  ])('says what shape it looks for: %s', async (shape, words) => {
    const asked = memoryHost({ '/heart.md': '## What? {.upper}\n\nBlood.\n' })
    const { files } = await compile('/heart.md', { host: asked, kinds: [{ ...upper, hasShape: () => false, ...(shape && { shape }) }] })
    expect(files.flatMap(({ messages }) => messages.map(({ reason }) => reason))).toEqual([
      `\`.upper\` on a section of another shape, expected ${words} below the heading; a basic card is made`
    ])
  })

  test('makes several cards of a section, which the heading names together with their labels', async () => {
    const parts = defineKind<UpperCard>({
      ...upper,
      read: (section) =>
        section.body.map((node) => ({ ...placeOfPart(section, toText([node]), node.position), kind: 'upper', text: toText([node]) }))
    })
    const host = memoryHost({ '/heart.md': '# Heart\n\n## Parts {.upper #p tags=organ}\n\nValve\n\nAtrium\n' })
    const { documents } = await compile('/heart.md', { host, kinds: [parts], documents: true })
    expect(
      documents[0]?.children.map(({ key, id, label, tags, headings, context, position }) => {
        return { key, id, label, tags, headings, context: context.map(({ text }) => text), line: position?.start.line }
      })
    ).toEqual(
      ['Valve', 'Atrium'].map((label, index) => ({
        ...{ key: `Parts\u001f${label}`, id: 'p', label, tags: ['organ'] },
        ...{ headings: ['Heart'], context: ['Parts'], line: 5 + 2 * index }
      }))
    )
  })

  test('with the name of a stock kind takes its place', async () => {
    const basic = defineKind<BasicCard>({
      kind: 'basic',
      family: 'standard',
      classes: ['basic'],
      hasShape: () => true,
      recognises: () => true,
      read: ({ place, frontText, body }) => [{ ...place, kind: 'basic', key: frontText, front: [], back: body }],
      content: ({ back }) => back,
      question: ({ front }) => front,
      fields: (card, { block }) => ({ Front: 'Mine', Back: block(card.back) }),
      answer: () => ''
    })
    const { contents } = await compile('/heart.md', { host, kinds: [basic] })
    expect(contents?.notes.map(({ fields }) => fields['Front'])).toEqual(['Mine', 'Mine'])
  })

  test.each([
    [[upper, upper], 'Two kinds `upper`, expected one'],
    [[{ ...upper, kind: 'Upper case' }], 'Kind `Upper case`, expected a name of small letters, digits and hyphens'],
    [[{ ...upper, classes: ['upper case'] }], 'Class `.upper case` of kind `upper`, expected a name of letters, digits, `_` and `-`'],
    [[{ ...upper, classes: ['list'] }], 'Class `.list` of kind `list` belongs to `upper`, expected one of its own'],
    [[{ ...upper, classes: ['skip'] }], 'Class `.skip` of kind `upper` belongs to `build-deck`, expected one of its own']
  ])('%# that clashes with another is refused: %s', async (kinds, sentence) => {
    await expect(compile('/heart.md', { host, kinds: kinds as never })).rejects.toThrow(new TypeError(sentence))
  })
})

describe('A kind with a mistake', () => {
  const raise = (message: string): never => {
    throw new Error(message)
  }
  test.each([
    ['throws', { read: () => raise('boom') }, 'in `read` of `upper` at `heart.md:7:1` (boom)'],
    [
      'makes cards of another kind',
      { read: ({ place }: Section) => [{ ...place, kind: 'lower', key: 'x' }] },
      '(a card of kind `lower`, expected `upper`)'
    ],
    [
      'makes cards without a key',
      { read: ({ place }: Section) => [{ ...place, kind: 'upper' }] },
      '(a card without a `key`, expected the plain text of what it asks)'
    ],
    ['gives no front', { fields: () => ({ Back: 'x' }) }, 'in `fields` of `upper` at `heart.md:7:1` (field `Front` is empty)'],
    ['gives a field that is no text', { fields: () => ({ Front: 'x', Back: 1 }) }, '(field `Back` is no text)'],
    ['has no answer', { answer: () => undefined }, '(the answer is no text)']
  ])('that %s is told with its place', async (_, members, sentence) => {
    await expect(compile('/heart.md', { host, kinds: [{ ...upper, ...members } as never] })).rejects.toThrow(sentence)
  })

  test.each([
    [{ family: 'basic' }, 'Kind `upper` with `family` missing or wrong, expected one of `standard`, `cloze`, `occlusion`'],
    [{ family: 'cloze' }, 'Kind `upper` with `gaps` missing or wrong, expected a function, since its family is `cloze`'],
    [{ shape: ['list'] }, 'Kind `upper` with `shape` missing or wrong, expected words such as `one list`'],
    [{ hasShape: undefined }, 'Kind `upper` with `hasShape` missing or wrong, expected a function']
  ])('in its members is told before anything is read: %o', async (members, sentence) => {
    await expect(compile('/heart.md', { host, kinds: [{ ...upper, ...members } as never] })).rejects.toThrow(new TypeError(sentence))
  })
})

describe('Markdown plugins', () => {
  const each = (tree: Nodes, change: (node: Nodes) => void) => {
    change(tree)
    if ('children' in tree) for (const child of tree.children) each(child as Nodes, change)
  }

  test('run before our marks, and may take their time', async () => {
    const remarkColons = () => async (tree: Root) => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      each(tree, (node) => {
        if (node.type === 'text') node.value = node.value.replace(' - ', ' :: ')
      })
    }
    const { documents } = await compile('/a.md', {
      host: memoryHost({ '/a.md': 'left - right\n' }),
      remarkPlugins: [remarkColons],
      documents: true
    })
    expect(documents[0]?.children.map(({ key }) => key)).toEqual(['left'])
  })

  test('can make text, which is never a mark without a place in the file', async () => {
    const remarkText = () => (tree: Root) =>
      each(tree, (node) => {
        if (node.type === 'paragraph') node.children = [{ type: 'text', value: 'left :: {{right}}' }]
      })
    const { documents, contents } = await compile('/heart.md', { host, remarkPlugins: [remarkText], documents: true })
    expect(documents[0]?.children.map(({ kind }) => kind)).toEqual(['basic', 'basic'])
    expect(contents?.notes[0]?.fields['Back']).toContain('left :: {{right}}')
  })

  test('see the tree of each field after the sanitiser', async () => {
    const rehypeBlink = () => (tree: HtmlRoot) => {
      tree.children.push({ type: 'element', tagName: 'blink', properties: {}, children: [] })
    }
    const { contents } = await compile('/heart.md', { host, rehypePlugins: [rehypeBlink] })
    expect(contents?.notes[0]?.fields['Back']).toContain('<blink></blink>')
  })

  test('tell of problems as build-deck does, with the rest read all the same', async () => {
    const remarkFail = () => (_: Root, file: { fail(reason: string): never }) => file.fail('Not today')
    const { files, documents, contents } = await compile('/heart.md', { host, remarkPlugins: [remarkFail], documents: true })
    expect(files.flatMap(({ messages }) => messages.map((message) => [message.reason, severityOf(message)]))).toEqual([
      ['Not today', 'error']
    ])
    expect([documents[0]?.children.length, contents]).toEqual([2, undefined])
  })

  test.each([
    ['remarkPlugins', 'on `heart.md`'],
    ['rehypePlugins', 'on the content of a card']
  ])('in %s that break are named', async (option, place) => {
    const broken = () => () => {
      throw new Error('Oh no')
    }
    await expect(compile('/heart.md', { host, [option]: [broken] })).rejects.toThrow(
      `A plugin in \`${option}\` failed ${place} (Oh no), expected it to work or to report with \`file.message\``
    )
    await expect(compile('/heart.md', { host, [option]: ['remark-gfm'] as never })).rejects.toThrow(
      `A plugin in \`${option}\` failed to start (`
    )
  })

  test('may leave nodes without places, in any fixture', async () => {
    const root = fileURLToPath(new URL('fixtures', import.meta.url))
    const inputs = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('input.md'))
    const keepers = [() => false, (index: number) => index % 2 === 0, (index: number) => index % 3 === 0]
    for (const [at, path] of inputs.entries()) {
      const keeps = keepers[at % keepers.length]
      const remarkUnplaced = () => (tree: Root) => {
        let index = 0
        each(tree, (node) => {
          if (!keeps?.(index++)) delete node.position
        })
      }
      const text = readFileSync(join(root, path), 'utf8')
      const { files } = await compile('/a.md', { host: memoryHost({ '/a.md': text }), remarkPlugins: [remarkUnplaced] })
      expect(files.length, path).toBeGreaterThan(1)
    }
    expect(inputs.length).toBeGreaterThan(100)
  })
})

test('A config in TypeScript is checked while it is written', () => {
  const config = defineConfig({ deck: 'Biology', exclude: 'drafts/**', kinds: [upper], rules: { 'media-missing': 'warning' } })
  expect(config.deck).toBe('Biology')
  // @ts-expect-error: no key `dekc`
  defineConfig({ dekc: 'Biology' })
  // @ts-expect-error: no such value
  defineConfig({ lists: 'term' })
  // @ts-expect-error: no such rule
  defineConfig({ rules: { 'no-such-rule': 'off' } })
  // @ts-expect-error: an error that cannot be lowered
  defineConfig({ rules: { 'not-utf8': 'off' } })
  // @ts-expect-error: no kind
  defineConfig({ kinds: [{}] })
  const build = async () => (await buildDeck('/heart.md', { host, documents: true })).documents[0]
  // @ts-expect-error: a card of a kind that was not given
  const wrong = async () => (await build())?.children.find(({ kind }) => kind === 'upper')
  expect(wrong).toBeTypeOf('function')
})
