import type { QualityCheck } from './judged-card.js'
import { anyOf, type WordLists } from './words-of.js'

/** What joins the last two of several. */
const joining: WordLists = {
  ...{ en: 'and|or', de: 'und|oder|sowie', nl: 'en|of', sv: 'och|eller', es: 'y|e|o|u', fr: 'et|ou', it: 'e|ed|o', pt: 'e|ou' },
  ...{ pl: 'i|oraz|lub', ru: 'и|или', uk: 'і|й|та|або', tr: 've|veya', ar: 'و|أو', fa: 'و|یا', he: 'או', ko: '및|또는' },
  ...{ ja: 'および|または', zh: '和|与|或|以及|與' }
}

const last = new RegExp(`(?:${anyOf(joining)}|(?<![\\p{L}])[וو]\\p{L})`, 'iu')
const comma = /[,;،؛、，；]/

/** More words are a clause, and no member of a chain. */
const mostWords = 4
const mostCharacters = 10

/** Reports an answer that is one sentence of many short things. */
export const andChain: QualityCheck = ({ card, answer, answered }, report, limits) => {
  const [only, second] = answer
  if (card.kind !== 'basic' || only?.type !== 'paragraph' || second || !comma.test(answered)) return
  const sentence = answered.replace(/[.。．!！]\s*$/u, '')
  if (/[.?!:][\s]|[。？！：\n()（）"“„«»]/u.test(sentence)) return
  const parts = sentence.split(/[,;،؛、，；]/u).map((part) => part.trim())
  const [end = ''] = parts.slice(-1)
  const items = parts.length + (last.test(end) && !startsJoining.test(end) ? 1 : 0)
  // Numbers in a row are one thing, or a pattern.
  if (parts.every((part) => !/\p{L}/u.test(part))) return
  const isChain = last.test(end) || sentence.includes('、') || parts.every((part) => wordsIn(part) <= 2)
  if (items >= limits('and-chain').items && isChain && parts.every(isShort)) report('and-chain', card.position, { items })
}

const startsJoining = new RegExp(`^${anyOf(joining)}`, 'iu')

const wordsIn = (part: string) => part.split(/\s+/).length

const isShort = (part: string) =>
  part !== '' && wordsIn(part) <= mostWords + 2 * Number(last.test(part)) && !/\p{Script=Han}/u.test(part.slice(mostCharacters))
