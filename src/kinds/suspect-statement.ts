import type { Section } from '../cards/section.js'
import { toAnswerText } from '../cards/to-text.js'
import type { ReadContext } from './kind.js'
import { statementPrefix, verdictsOf } from './verdict.js'

const nearPrefix = /^(?:tf|ft|t-f|t\|f|f\/t|f or t|true-false|false or true)\s*:/iu

/** Reports a statement to be judged whose answer is no verdict, or whose prefix is spelt otherwise. */
export function suspectStatement({ heading, frontText, body, place: { lang } }: Section, { report }: ReadContext): void {
  const own = lang === undefined ? undefined : statementPrefix(lang).exec(frontText)?.[0].trim()
  if (own) {
    const words = verdictsOf(lang).map((word) => `\`${word}\``)
    report('mark-suspected', heading, {
      found: `\`${own}\` asks for a verdict, and the answer begins with none`,
      expected: `it to begin with \`True\`, \`False\`${words.length > 0 ? `, ${words.join(' or ')}` : ''}`
    })
    return
  }
  const written = nearPrefix.exec(frontText)?.[0]
  if (!written || !/^(?:t|f|true|false)(?![\p{L}\p{N}])/iu.test(toAnswerText(body))) return
  report('mark-suspected', heading, { found: `\`${written}\` is no prefix that asks for a verdict`, expected: '`T or F:`' })
}
