import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import type { CardContent } from '../../src/cards/content.js'
import { escapeText } from '../../src/html/escape.js'
import { describeWithAnki, type RunningAnki } from '../anki/anki.js'
import type { RenderedCard } from '../anki/collection.js'
import { authorText, withoutControls } from './author-text.js'
import { cloze, formula, gap, paragraph, renderContent, standard, toContent, toShownText } from './markdown.js'

const noteTypes = [
  {
    name: 'Gaps',
    kind: 'cloze',
    fields: [{ name: 'Text' }, { name: 'Extra' }],
    templates: [{ name: 'Cloze', front: '{{cloze:Text}}', back: '{{cloze:Text}}|{{Extra}}' }]
  },
  {
    name: 'Plain',
    kind: 'standard',
    fields: [{ name: 'Front' }, { name: 'Back' }],
    templates: [{ name: 'Card', front: '{{Front}}', back: '{{Front}}|{{Back}}' }]
  }
] as const

interface Shown {
  readonly ordinal: number
  readonly question: string
  readonly answer: string
}

/** Adds one note for each set of fields to a fresh collection; each note's cards, as text. */
async function show(anki: RunningAnki, noteType: 'Gaps' | 'Plain', notes: readonly Readonly<Record<string, string>>[]): Promise<Shown[][]> {
  const collection = await anki.open()
  for (const type of noteTypes) await collection.addNoteType(type)
  const guids = notes.map((_note, index) => `n${index}`)
  await collection.addNotes(notes.map((fields, index) => ({ noteType, fields, guid: `n${index}` })))
  expect((await collection.emptyCards()).problems).toEqual([])
  const cards = await collection.render()
  await collection.close()
  expect(cards.flatMap((card) => [...card.questionSounds, ...card.answerSounds])).toEqual([])
  return guids.map((guid) => cards.filter((card) => card.guid === guid).map(toShown))
}

const toShown = ({ ordinal, question, answer }: RenderedCard): Shown => ({ ordinal, question: toLine(question), answer: toLine(answer) })
const toLine = (page: string) => toShownText(page.replace(/<style>[\s\S]*?<\/style>/g, ''))

const nodes: ((value: string) => PhrasingContent)[] = [
  (value) => ({ type: 'text', value }),
  (value) => ({ type: 'inlineCode', value }),
  (value) => ({ type: 'link', url: `https://x.org/${value}`, title: value, children: [{ type: 'text', value }] })
]
const visible = authorText.filter((value) => withoutControls(value).trim() !== '')
const samples = fc.sample(fc.record({ value: visible, hint: visible, node: fc.constantFrom(...nodes) }), { seed: 20260822, numRuns: 100 })

/** Anki stores fields in composed form. */
const stored = (value: string) => withoutControls(value).normalize('NFC')

describeWithAnki('Text of an author', (anki) => {
  test('hides and shows as written in gaps, with and without hints', async () => {
    const cards = await show(
      anki,
      'Gaps',
      samples.map(({ value, hint, node }, index) => ({
        Text: renderContent(paragraph('<', gap(1, [node(value)], index % 2 === 0 ? hint : undefined), '>')),
        Extra: renderContent(paragraph(node(value)), standard)
      }))
    )
    for (const [index, { value, hint }] of samples.entries()) {
      const question = `<[${index % 2 === 0 ? stored(hint) : '...'}]>`
      expect(cards[index]).toEqual([{ ordinal: 0, question, answer: `<${stored(value)}>|${stored(value)}` }])
    }
  })

  test('shows as written beside gaps', async () => {
    const cards = await show(
      anki,
      'Gaps',
      samples.map(({ value, node }) => ({ Text: renderContent(paragraph(node(value), gap(1, 'x'), node(value), ' ', gap(1, 'y'))) }))
    )
    for (const [index, { value }] of samples.entries()) {
      const text = stored(value)
      expect(cards[index]).toEqual([{ ordinal: 0, question: `${text}[...]${text} [...]`, answer: `${text}x${text} y|` }])
    }
  })

  test('shows as written on ordinary cards', async () => {
    const cards = await show(
      anki,
      'Plain',
      samples.map(({ value, node }) => ({ Front: renderContent(paragraph('<', node(value)), standard), Back: escapeText(value) }))
    )
    for (const [index, { value }] of samples.entries()) {
      const text = stored(value)
      expect(cards[index]).toEqual([{ ordinal: 0, question: `<${text}`, answer: `<${text}|${text}` }])
    }
  })
})

describeWithAnki('A backslash and a bracket', (anki) => {
  test('begin no formula where a gap begins or ends between them', async () => {
    const collection = await anki.open()
    for (const type of noteTypes) await collection.addNoteType(type)
    const content = paragraph('\\', gap(2, '(x\\\\)'), ' ', gap(2, 'a\\', 'h'), '[b\\] ', gap(1, 'c'))
    await collection.addNotes([{ noteType: 'Gaps', fields: { Text: renderContent(content) } }])
    const cards = await collection.render()
    await collection.close()
    expect(cards.map(toShown)).toEqual([
      { ordinal: 0, question: '\\(x\\) a\\[b\\] [...]', answer: '\\(x\\) a\\[b\\] c|' },
      { ordinal: 1, question: '\\[...] [h][b\\] c', answer: '\\(x\\) a\\[b\\] c|' }
    ])
    for (const { question, answer } of cards) expect(question + answer).not.toMatch(/\\[([]/)
  })
})

async function showGaps(anki: RunningAnki, content: CardContent): Promise<Shown[]> {
  const [cards = []] = await show(anki, 'Gaps', [{ Text: renderContent(content, cloze) }])
  return cards.map((card) => ({ ...card, answer: card.answer.slice(0, -1) }))
}

/** Within a formula, what a gap hides or shows instead. */
const gapped = (number: number, tex: string) => `\\textcolor{var(--gap-${number})}{${tex}}`

const toFormula = (tex: string) => toContent(formula(tex)).content

describeWithAnki('Gaps of a formula', (anki) => {
  test('hide what is between their braces, whatever braces it holds', async () => {
    expect(await showGaps(anki, toFormula('x = {{c1::\\frac{-b}{2a}}} \\pm {{c2::\\sqrt{\\frac{D}{4}}::root}}'))).toEqual([
      {
        ordinal: 0,
        question: `\\(x = ${gapped(1, '[...]')} \\pm ${gapped(2, '\\sqrt{\\frac{D}{4} }')}\\)`,
        answer: `\\(x = ${gapped(1, '\\frac{-b}{2a} ')} \\pm ${gapped(2, '\\sqrt{\\frac{D}{4} }')}\\)`
      },
      {
        ordinal: 1,
        question: `\\(x = ${gapped(1, '\\frac{-b}{2a} ')} \\pm ${gapped(2, '[root]')}\\)`,
        answer: `\\(x = ${gapped(1, '\\frac{-b}{2a} ')} \\pm ${gapped(2, '\\sqrt{\\frac{D}{4} }')}\\)`
      }
    ])
  })

  test('stand beside doubled braces of LaTeX, and formulas with such in gaps', async () => {
    expect(await showGaps(anki, toFormula('x^{{y}} {{c1::a}}'))).toEqual([
      { ordinal: 0, question: `\\(x^{{y}} ${gapped(1, '[...]')}\\)`, answer: `\\(x^{{y}} ${gapped(1, 'a')}\\)` }
    ])
    expect(await showGaps(anki, paragraph('a ', gap(1, '$\\text{std::x}_{{b}}$'), ' c'))).toEqual([
      { ordinal: 0, question: 'a [...] c', answer: 'a \\(\\text{std::x}_{{b} }\\) c' }
    ])
  })

  test('show in text, in chemistry and as what a command takes', async () => {
    expect(await showGaps(anki, toFormula('\\text{the {{c1::heart}}}, \\frac{{c1::ab}}{c}'))).toEqual([
      {
        ordinal: 0,
        question: `\\(\\text{the $${gapped(1, '\\text{[...]}')}$}, \\frac{${gapped(1, '[...]')}}{c}\\)`,
        answer: `\\(\\text{the $${gapped(1, '\\text{heart}')}$}, \\frac{${gapped(1, 'ab')}}{c}\\)`
      }
    ])
    expect(await showGaps(anki, toFormula('\\ce{2H2 + {{c1::O2}} -> 2H2O}'))).toEqual([
      {
        ordinal: 0,
        question: '\\(\\ce{2H2 + \\color{var(--gap-1)}{[...]} -> 2H2O}\\)',
        answer: '\\(\\ce{2H2 + \\color{var(--gap-1)}{O2} -> 2H2O}\\)'
      }
    ])
  })

  test('survive delimiters within the formula', async () => {
    expect(await showGaps(anki, toFormula('\\begin{array}{c} (a \\\\) \\text{\\(b\\)} {{c1::d}} \\end{array}'))).toEqual([
      {
        ordinal: 0,
        question: `\\(\\begin{array}{c} (a \\\\ ) \\text{$b$} ${gapped(1, '[...]')} \\end{array}\\)`,
        answer: `\\(\\begin{array}{c} (a \\\\ ) \\text{$b$} ${gapped(1, 'd')} \\end{array}\\)`
      }
    ])
  })
})

describeWithAnki(
  'Gaps within gaps',
  (anki) => {
    test('show with the outer one, and hide on their own', async () => {
      const outer = gap(1, [{ type: 'text', value: 'a:' }, gap(2, '`b::c}`'), { type: 'text', value: '}::d' }], 'e')
      expect(await showGaps(anki, paragraph(outer))).toEqual([
        { ordinal: 0, question: '[e]', answer: 'a:b::c}}::d' },
        { ordinal: 1, question: 'a:[...]}::d', answer: 'a:b::c}}::d' }
      ])
    })
  },
  // 2.1.54 knows no gaps within gaps.
  ['26.9.3', '24.6.3']
)
