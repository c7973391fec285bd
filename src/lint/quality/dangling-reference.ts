import type { QualityCheck } from './judged-card.js'
import { anyOf, type WordLists } from './words-of.js'

/** What speaks of another place of a text. */
const references: WordLists = {
  en: '(?:see|as) above|(?:mentioned|described|shown|discussed|explained|defined|seen|stated|noted) (?:above|earlier|previously|before|in the (?:previous|last|preceding|next|following) (?:section|chapter|lecture|lesson|example))|above[- ](?:mentioned|described)|in the (?:previous|preceding|next|last|following) (?:section|chapter|lecture|lesson)|(?:the|this) (?:previous|preceding) (?:section|chapter|example|lecture|slide)|the (?:figure|table|diagram|example|code|list) above|the above (?:figure|table|diagram|example|code|list)',
  de: 'siehe oben|s\\. ?o\\.|wie oben|oben (?:genannt|erwähnt|beschrieben|gezeigt|erklärt|definiert)\\p{L}{0,4}|wie (?:bereits|schon|vorhin|zuvor) (?:erwähnt|gesagt|beschrieben|gezeigt)|im (?:vorigen|letzten|vorherigen|nächsten|folgenden) (?:abschnitt|kapitel)|in der letzten vorlesung',
  nl: 'zie boven|zie hierboven|zoals (?:eerder|hierboven) (?:vermeld|genoemd|beschreven|besproken)|in het vorige hoofdstuk',
  sv: 'se ovan|som nämnts? (?:ovan|tidigare)|ovan nämnda|i föregående (?:avsnitt|kapitel)',
  es: 'véase arriba|ver arriba|como se (?:mencionó|dijo|vio|explicó)|mencionad[oa]s? (?:arriba|anteriormente)|en (?:el capítulo|la sección|el apartado) anterior|en el capítulo siguiente',
  fr: 'voir ci-dessus|voir plus haut|cf\\. supra|(?:mentionné|décrit|vu|cité|défini)(?:e|es|s)? (?:ci-dessus|plus haut|précédemment)|comme (?:vu|dit|expliqué) (?:ci-dessus|plus haut|précédemment)|(?:au chapitre|dans la section|à la section) précédente?',
  it: 'vedi sopra|come (?:detto|visto|spiegato) (?:sopra|prima|in precedenza)|sopra (?:citat|menzionat|descritt)[oaie]|nel (?:capitolo|paragrafo) precedente|nella sezione precedente',
  pt: 'ver acima|veja acima|como (?:dito|visto|mencionado|explicado) (?:acima|anteriormente)|mencionad[oa]s? (?:acima|anteriormente)|n[oa] (?:capítulo|seção|secção) anterior',
  pl: 'patrz wyżej|jak (?:wspomniano|opisano) (?:wyżej|powyżej|wcześniej)|w poprzednim (?:rozdziale|akapicie)',
  ru: 'см\\. выше|как (?:сказано|указано|показано|описано|было сказано) выше|вышеупомянут\\p{L}{0,4}|в (?:предыдущей|прошлой|следующей) (?:главе|лекции|секции)|в предыдущем (?:разделе|параграфе)',
  uk: 'див\\. вище|як (?:сказано|зазначено|описано) вище|вищезгадан\\p{L}{0,4}|у попередньому розділі',
  tr: 'yukarıya bakınız|bkz\\. yukarı|yukarıda (?:belirtilen|anlatılan|açıklanan)|önceki (?:bölümde|derste)',
  ar: 'كما (?:ذكرنا|ذكر|سبق) (?:أعلاه|سابقا|سابقًا)|انظر أعلاه|المذكور أعلاه|في الفصل السابق',
  fa: 'همان‌طور که گفته شد|در بالا (?:گفته|ذکر) شد|در فصل قبل',
  he: 'ראה לעיל|ראו לעיל|כאמור לעיל|כפי שצוין לעיל|בפרק הקודם',
  ja: '上記の(?:通り|とおり|ように)|上述の|前述の|前章|前節|先ほど述べた',
  zh: '见上文|如上所述|如前所述|上文提到|前面提到|上一[章节]|下一[章节]|见前|見上文|前述',
  ko: '위에서 (?:말한|언급한|설명한|본)|앞에서 (?:말한|언급한|설명한|본)|이전 (?:장|절)에서'
}

/** What each of them holds, since most texts hold none of it. */
const sign =
  /above|earlier|previous|preceding|following (?:section|chapter|lecture|lesson)|next (?:section|chapter|lecture|lesson)|last (?:section|chapter|lecture|lesson)|before|oben|s\. ?o\.|bereits|schon|vorhin|zuvor|abschnitt|kapitel|vorlesung|boven|eerder|ovan|tidigare|föregående|arriba|anterior|siguiente|dessus|plus haut|supra|précédem|précédent|sopra|precede|acima|wyżej|powyżej|wcześniej|poprzedni|выше|предыдущ|прошл|следующ|вище|попередн|yukarı|önceki|[\u0590-\u06ff]|前|上|先|下一|위에서|앞에서|이전/i

const pattern = new RegExp(anyOf(references), 'iu')

/** What is quoted is somebody else's, or what is spoken of: `"see above"` points to nothing. A quote is no longer than a sentence or two. */
const quoted =
  /"[^"\n]{1,300}"|“[^”\n]{1,300}”|„[^“”\n]{1,300}[“”]|«[^»\n]{1,300}»|»[^«\n]{1,300}«|「[^」\n]{1,300}」|(?<!\p{L})[‘'](?=\S)[^’'\n]{1,300}[’'](?!\p{L})/gu

/** Reports what points to another place of the notes. Further down an answer, `above` may well be on the card. */
export const danglingReference: QualityCheck = ({ card, kind, asked, answer, answered }, report) => {
  if (kind.kind === 'row' || kind.kind === 'cells') return
  const [first = ''] = answer[0]?.type === 'blockquote' ? [] : answered.split('\n', 1)
  const text = `${asked}\n${first}`.replace(quoted, '')
  const words = sign.test(text) ? pattern.exec(text)?.[0] : undefined
  if (words !== undefined) report('dangling-reference', card.position, { words })
}
