import type { QualityCheck } from './judged-card.js'
import { anyOf, type WordLists } from './words-of.js'

/** Words that stand for what was named before. */
const pronouns: WordLists = {
  ...{ en: 'it|its|this|these|those|they|them|their|he|she|him|his', de: 'es|er|ihn|ihm|dies|diese|dieser|dieses|ihnen' },
  ...{ nl: 'het|hij|zij|deze|hun|hem', sv: 'det|den|de|han|hon|denna|dessa', es: 'esto|este|esta|estos|estas|él|ella|ellos|ellas|eso' },
  ...{
    fr: 'il|elle|ils|elles|ceci|cela|ça',
    it: 'esso|essa|questo|questa|questi|queste|lui|lei',
    pt: 'isto|isso|este|esta|ele|ela|eles|elas'
  },
  ...{ pl: 'to|on|ona|ono|ten|ta', ru: 'это|этот|эта|эти|он|она|оно|они|его|её', uk: 'це|цей|ця|ці|він|вона|воно|вони' },
  ...{ tr: 'bu|o|bunlar|onlar', ar: 'هذا|هذه|هو|هي|هم', fa: 'این|آن|او|آنها', he: 'זה|זאת|הוא|היא|הם|הן' },
  ...{ ja: 'これ|それ|この|その|彼|彼女', zh: '它|这|这个|他|她|它们|這|這個|它們', ko: '이것|그것|그는|그녀는' }
}

const pattern = new RegExp(anyOf(pronouns), 'iu')

/** Of Latin letters alone, words of other languages are other words: `on`, `den`, `de`. */
const perLanguage = new Map(Object.entries(pronouns).map(([language, list]) => [language, new RegExp(anyOf({ [language]: list }), 'iu')]))

/** Reports a question about something that only what stood before it named. */
export const noContext: QualityCheck = ({ card, kind, asked, hasContext }, report) => {
  if (hasContext || card.label !== undefined || (kind.kind !== 'basic' && kind.kind !== 'list')) return
  const isLatin = !/[^\P{L}\p{Script=Latin}]/u.test(asked)
  const language = card.lang?.split('-')[0] ?? (isLatin ? 'en' : undefined)
  const word = (language === undefined ? pattern : perLanguage.get(language))?.exec(asked)?.[0]
  if (word !== undefined) report('no-context', card.position, { word })
}
