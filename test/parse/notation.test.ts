import { describe, expect, test } from 'vitest'
import { placeDocument } from '../../src/file/place-document.js'
import { openProject } from '../../src/file/project.js'
import { choice } from '../../src/kinds/choice.js'
import type { CardKind } from '../../src/kinds/kind.js'
import { list } from '../../src/kinds/list.js'
import { noAttributes } from '../../src/parse/marks/attributes/attributes.js'
import type { Mark, Notation } from '../../src/parse/marks/mark.js'
import { marks } from '../../src/parse/marks/marks.js'
import { parseDocument } from '../../src/parse/parse-document.js'
import { readCards } from '../../src/parse/sections/read-cards.js'

const project = { ...openProject({}), root: { name: 'Root', isGeneric: false, isOfFile: false }, isSingleFile: false }

/** A question that begins with a sign and is answered by the block below it, as another tool might write it. */
const asking = (sign: string, kind: CardKind): Mark => ({
  name: sign,
  read({ blocks, index }) {
    const [question, answer] = blocks.slice(index, index + 2)
    const [first, ...others] = question?.type === 'paragraph' ? question.children : []
    if (question?.type !== 'paragraph' || !answer || first?.type !== 'text' || !first.value.startsWith(sign)) return undefined
    const front = { ...question, children: [{ ...first, value: first.value.slice(sign.length).trim() }, ...others] }
    const card = { kind, front: [front], back: [answer], both: false, attributes: noAttributes, position: question.position }
    return { cards: [card], rest: [], used: 2 }
  }
})

const read = async (text: string, notation: Notation) => {
  const document = await parseDocument('note.md', text, { ...project, notation })
  const { cards, messages } = readCards(document, placeDocument(document, project))
  return { cards: cards.children, messages: messages.map(({ rule }) => rule) }
}

const facts = ({ cards }: Awaited<ReturnType<typeof read>>) =>
  cards.map((card) => `${card.headings.join(' > ')} > ${card.kind}: ${card.key} = ${project.kinds.of(card).answer(card)}`)

describe('A mark of another notation', () => {
  const notation = [asking('Name all:', list), asking('Choose:', choice), ...marks]

  test('gives a list card, beside a basic card of a mark of ours', async () => {
    const found = await read('# Heart\n\n## Vessels\n\nName all: the great ones\n\n- aorta\n- vena cava\n\nPulse :: a wave\n', notation)
    expect(facts(found)).toEqual(['Heart > Vessels > list: the great ones = aorta vena cava', 'Heart > Vessels > basic: Pulse = a wave'])
    expect(found.messages).toEqual([])
  })

  test('gives a choice card, whose tasks are options and no list of things to do', async () => {
    const found = await read('# Heart\n\n## Vessels\n\nChoose: which leaves the heart?\n\n- [x] aorta\n- [ ] vena cava\n', notation)
    expect(facts(found)).toEqual(['Heart > Vessels > choice: which leaves the heart? = aorta'])
  })

  test('gives a basic card where its answer lacks the shape of its kind', async () => {
    const found = await read('# Heart\n\n## Vessels\n\nName all: the great ones\n\nThe aorta.\n', notation)
    expect(facts(found)).toEqual(['Heart > Vessels > basic: the great ones = The aorta.'])
  })

  test('is read in the place of ours, whose signs are text then', async () => {
    const found = await read('# Heart\n\n## Vessels\n\nName all: the great ones :: now\n\n- aorta\n', [asking('Name all:', list)])
    expect(facts(found)).toEqual(['Heart > Vessels > list: the great ones :: now = aorta'])
  })
})
