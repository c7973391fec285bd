import { toLanguage } from '../../kinds/words/words-in.js'
import type { QualityCheck } from './judged-card.js'
import { toProse } from './to-prose.js'
import type { WordLists } from './words-of.js'

/** Articles, prepositions and conjunctions. */
const words: WordLists = {
  en: 'a|an|the|of|in|on|at|to|and|or|by|for|from|with|is|are|as|that|it',
  de: 'der|die|das|des|dem|den|ein|eine|einer|eines|und|oder|in|im|an|am|auf|zu|zum|zur|von|vom|mit|für|ist|sind|als|dass',
  nl: 'de|het|een|van|in|op|aan|te|en|of|door|voor|met|is|zijn|als|dat',
  sv: 'en|ett|den|det|av|i|på|till|och|eller|för|från|med|är|som|att',
  es: 'el|la|los|las|un|una|de|del|en|a|al|y|o|por|para|con|es|son|que',
  fr: 'le|la|les|un|une|des|de|du|en|à|au|aux|et|ou|par|pour|avec|est|sont|que',
  it: 'il|lo|la|i|gli|le|un|una|di|del|in|a|al|e|o|da|per|con|è|sono|che',
  pt: 'o|a|os|as|um|uma|de|do|da|em|no|na|e|ou|por|para|com|é|são|que',
  pl: 'w|we|na|do|z|ze|i|lub|o|od|dla|przez|jest|są|że',
  ru: 'в|во|на|к|с|со|и|или|о|об|от|для|по|что',
  uk: 'в|у|на|до|з|із|і|й|та|або|о|від|для|по|що',
  ja: 'の|は|が|を|に|へ|と|で|も|や'
}

const sets = new Map(Object.entries(words).map(([language, list]) => [language, new Set(list.split('|'))]))

/** Reports a gap around a word that the sentence gives by itself, beside gaps that hide something. */
export const clozeFunctionWord: QualityCheck = ({ card, kind }, report) => {
  if (!kind.readsGaps || !kind.gaps) return
  const gaps = kind.gaps(card).filter(({ node }) => node)
  if (gaps.length < 2) return
  const language = card.lang ?? card.writtenIn
  const known = language === undefined ? guess(toProse(kind.content(card))) : sets.get(toLanguage(language))
  if (!known) return
  const idle = gaps.filter(({ text }) => known.has(text.toLowerCase()) || /^[\p{P}\s]+$/u.test(text))
  const [first] = idle
  // Where most do, it is grammar that is learnt.
  if (first && idle.length * 2 <= gaps.length) report('cloze-function-word', first.node ?? card.position, { text: first.text })
}

/** Of Latin letters: the words of the language that most of them are of. */
function guess(prose: string): ReadonlySet<string> | undefined {
  const written = prose.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = [...sets.values()].map((set) => ({ set, count: written.filter((word) => set.has(word)).length }))
  const best = counts.reduce((most, other) => (other.count > most.count ? other : most))
  return best.count < fewestWords ? undefined : best.set
}

/** Fewer tell no language. */
const fewestWords = 2
