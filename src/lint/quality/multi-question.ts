import type { QualityCheck } from './judged-card.js'
import { anyOf, type WordLists } from './words-of.js'

/** A second question behind the first. */
const second: WordLists = {
  en: 'and (?:why|how|when|where|who)',
  de: 'und (?:warum|wieso|weshalb|wie|wann|wo|wer|wozu)',
  nl: 'en (?:waarom|hoe|wanneer|waar|wie)',
  sv: 'och (?:varför|hur|när|var|vem)',
  es: 'y (?:por qué|cómo|cuándo|dónde|quién)',
  fr: 'et (?:pourquoi|comment|quand|où|qui)',
  it: 'e (?:perché|come|quando|dove|chi)',
  pt: 'e (?:por que|porquê|como|quando|onde|quem)',
  pl: 'i (?:dlaczego|jak|kiedy|gdzie|kto)',
  ru: 'и (?:почему|зачем|как|когда|где|кто)',
  uk: '(?:і|й|та) (?:чому|навіщо|як|коли|де|хто)',
  tr: 've (?:neden|niçin|nasıl|ne zaman|nerede)',
  ar: 'و ?(?:لماذا|كيف|متى|أين)',
  fa: 'و (?:چرا|چگونه|کی|کجا)',
  he: 'ו(?:למה|מדוע|איך|מתי|איפה)',
  ja: '(?:か、|、)(?:なぜ|どうして)',
  zh: '[，、](?:为什么|為什麼|为何|為何)',
  ko: '(?:그리고|,) ?(?:왜|어떻게|언제)'
}

const asksAgain = new RegExp(`${anyOf(second)}[^.!]{0,200}[?？؟]`, 'iu')
const mark = /[?？؟](?=[\s)）]|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu
const quoted = /"[^"\n]{0,300}"|[“„][^”“\n]{0,300}[”“]|«[^»\n]{0,300}»|「[^」\n]{0,300}」/gu

/** Reports a question that asks for more than one thing. */
export const multiQuestion: QualityCheck = ({ card, kind, asked }, report) => {
  if (kind.kind === 'choice' || kind.kind === 'true-false' || !/[?？؟]/.test(asked)) return
  const plain = asked.replace(quoted, ' ')
  const marks = plain.match(mark)?.length ?? 0
  const questions = marks > 1 ? marks : marks === 1 && asksAgain.test(plain) ? 2 : 0
  if (questions > 1) report('multi-question', card.position, { questions })
}
