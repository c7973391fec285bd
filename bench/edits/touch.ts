import type { Random } from './random.js'
import { isGapped, rewordGap } from './touch-gaps.js'
import type { Card } from './vault.js'
import { spaced, symptoms } from './words.js'

// What authors do to the texts of a card without asking anything else by it. Each returns whether there was something to do.

const qualifiers = [' (adults)', ' in adults', ' in general', ' in short', ' (overview)']
/** Ways to put what stands between gaps. */
const joints = [
  ['The first sign is ', 'It begins with ', 'At first there is '],
  [', later there is ', ', then comes ', ' and after a while '],
  ['. It is seen best in ', '. The best test is ', '. What shows it is '],
  [' is moved by the ', ' is innervated by the ', ' gets its nerve supply from the '],
  [' and fixed to the ', ' and starts at the ', ' and inserts at the ']
]

/** Makes a typing error in question or answer, or puts an earlier one right. */
export function touchTypo(card: Card, random: Random): boolean {
  if (card.beforeTypo) {
    card.question = card.beforeTypo.question
    card.answer = card.beforeTypo.answer
    delete card.beforeTypo
    return true
  }
  const before = { question: card.question, answer: structuredClone(card.answer) }
  // A verdict that is misspelt would be no card at all.
  const isAsked = card.maker === 'statement' || (random.chance(0.5) && card.question !== '')
  const mistyped = isAsked ? undefined : random.below(card.answer.length)
  const piece = mistyped === undefined ? card.question : card.answer[mistyped]
  const text = typeof piece === 'object' ? piece.text : (piece ?? '')
  const wrong = mistype(text, random)
  if (wrong === text) return false
  if (mistyped === undefined) card.question = wrong
  else card.answer[mistyped] = typeof piece === 'object' ? { ...piece, text: wrong } : wrong
  card.beforeTypo = before
  return true
}

/** Two letters swapped, one left out or one doubled, in a word of five letters or more. */
function mistype(text: string, random: Random): string {
  const words = [...text.matchAll(/\p{L}{5,}/gu)]
  if (words.length === 0) return text
  const { 0: word, index } = random.pick(words)
  const at = index + 1 + random.below(word.length - 3)
  const [before, letter, next, after] = [text.slice(0, at), text[at] ?? '', text[at + 1] ?? '', text.slice(at + 2)]
  return random.pick([before + next + letter + after, before + next + after, before + letter + letter + next + after])
}

/** A qualifier added or taken away, a question mark or a capital letter changed; an article before a noun; an adverb before a sentence. */
export function rewordSlightly(card: Card, random: Random): boolean {
  delete card.beforeTypo
  if (card.question === '') return toggleAdverb(card)
  const { question } = card
  const qualifier = qualifiers.find((text) => question.includes(text))
  if (card.maker === 'article' || card.maker === 'noun') {
    const bare = question.replace(/^(?:der|die|das) /, '')
    const article = card.maker === 'article' ? String(card.answer[0]).slice(0, 3) : card.phrasings[1]?.slice(0, 3)
    card.question = bare === question ? `${article} ${bare}` : bare
  } else if (qualifier !== undefined) card.question = question.replace(qualifier, '')
  else if (random.chance(0.3)) card.question = question.endsWith('?') ? question.slice(0, -1) : `${question}?`
  else if (random.chance(0.2)) card.question = swapCase(question)
  else card.question = question.replace(/\??$/, (mark) => random.pick(qualifiers) + mark)
  return true
}

/** The same asked in another way. */
export function rewordWholly(card: Card, random: Random): boolean {
  delete card.beforeTypo
  if (card.question === '') return exchangeJoints(card, random, card.answer.length)
  const others = card.phrasings.filter((phrasing) => phrasing !== card.question)
  if (others.length === 0) return false
  card.question = random.pick(others)
  return true
}

/** Something added to the answer, left out, put otherwise or in another order. */
export function editAnswer(card: Card, random: Random): boolean {
  delete card.beforeTypo
  const { answer } = card
  if (card.question === '') return rewordGap(card, random)
  if (isGapped(card)) return exchangeJoints(card, random, 1)
  if (answer.length > 2 && random.chance(0.4)) answer.pop()
  else if (answer.length > 1 && random.chance(0.3)) answer.reverse()
  else if (card.maker === 'symptoms' || answer.length > 1) answer.push(spaced(random.pick(symptoms)))
  else {
    const text = String(answer[0])
    const addition =
      text.length > 60 ? ' This is seen more often than one would think.' : random.pick([' (see the book)', ' (ask again)', ' (exam)'])
    answer[0] = text.endsWith(addition) ? text.slice(0, -addition.length) : text + addition
  }
  return true
}

function toggleAdverb({ answer }: Card): boolean {
  const [adverb, first] = ['As a rule: ', answer[0]]
  if (typeof first !== 'string') return false
  answer[0] = first.startsWith(adverb) ? first.slice(adverb.length) : adverb + first
  return true
}

function exchangeJoints(card: Card, random: Random, most: number): boolean {
  let exchanged = 0
  card.answer = card.answer.map((piece) => {
    if (typeof piece !== 'string' || exchanged >= most) return piece
    const joint = joints.flatMap((ways) => ways.map((way) => ({ way, ways }))).find(({ way }) => piece.includes(way))
    if (!joint) return piece
    exchanged++
    return piece.replace(joint.way, random.pick(joint.ways.filter((way) => way !== joint.way)))
  })
  return exchanged > 0
}

function swapCase(text: string): string {
  const first = text.charAt(0)
  return (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + text.slice(1)
}
