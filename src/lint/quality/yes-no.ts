import { asksQuestion } from '../../kinds/shape.js'
import type { QualityCheck } from './judged-card.js'
import type { WordLists } from './words-of.js'

const answers: WordLists = {
  ...{ en: 'yes|no', de: 'ja|nein|jein', nl: 'ja|nee', sv: 'ja|nej|jo', es: 'sí|no', fr: 'oui|non|si', it: 'sì|no', pt: 'sim|não' },
  ...{ pl: 'tak|nie', ru: 'да|нет', uk: 'так|ні', tr: 'evet|hayır', ar: 'نعم|لا|بلى', fa: 'بله|آری|خیر|نه', he: 'כן|לא' },
  ...{ ja: 'はい|いいえ', zh: '是的|不是|可以|不可以|会|不会|能|不能', ko: '네|예|아니요|아니오' }
}

const start = new RegExp(`^(?:${Object.values(answers).join('|')})(?=\\s*(?:[.,;:!。，、；：！،؛–—-]|\\n|$))`, 'iu')

/** Reports a question whose answer is yes or no. */
export const yesNo: QualityCheck = ({ card, kind, asked, answered }, report) => {
  if (kind.kind !== 'basic' || !asksQuestion(asked)) return
  const answer = start.exec(answered)?.[0]
  if (answer !== undefined) report('yes-no', card.position, { answer })
}
