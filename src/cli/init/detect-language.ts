/** Small words of the languages that cards have words in and whose script does not tell them apart, by BCP 47: they stand in every text. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and is in to that which with are from by what it for',
    de: 'der die das und ist ein eine mit von nicht den im dem was auch sich wird aus',
    nl: 'de het een en van is dat niet met voor wat zijn door wordt aan',
    sv: 'och att det som en är av för med inte den till ett på vad',
    tr: 've bir bu ile için olan daha çok olarak nedir ne gibi en kadar',
    es: 'el la los las de que y en un una por con es del qué se',
    fr: 'le la les des et est une du dans que pour un par qui au sur',
    it: 'il la che di e è un una per con non della del gli le nel',
    pt: 'o a os as de que e do da em um uma não é com para',
    pl: 'i w nie na się z jest do że to od co po przez jak',
    ru: 'и в не на что с по как это из от для при',
    uk: 'і в не на що з та як це до є від для'
  }).map(([language, words]) => [language, new Set(words.split(' '))])
)

/** Of fewer nobody can tell. */
const fewestWords = 25

/** A text in a language has one in eight or more of them, and clearly more than of any other. */
const leastShare = 0.12
const leastLead = 1.15

/** The language of a text in BCP 47; `undefined` where it is none of those or cannot be told. */
export function detectLanguage(text: string): string | undefined {
  const words =
    text
      .slice(0, 50_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < fewestWords) return undefined
  const shares = Object.entries(smallWords)
    .map(([language, small]) => ({ language, share: words.filter((word) => small.has(word)).length / words.length }))
    .sort((a, b) => b.share - a.share)
  const [best, next] = shares
  return best && best.share >= leastShare && best.share >= (next?.share ?? 0) * leastLead ? best.language : undefined
}
