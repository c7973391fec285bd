import { toText } from '../../cards/to-text.js'
import type { QualityCheck } from './judged-card.js'
import { anyOf, type WordLists } from './words-of.js'

/** What says that something holds now. */
const now: WordLists = {
  en: 'currently(?! (?:\\p{L}+ly )?\\p{L}+(?:ing|ed)\\b)|at present|at the moment of writing|as of (?:now|today|this writing)|nowadays|presently|(?:this|last|next) year',
  de: 'derzeit|zurzeit|zur zeit|momentan|gegenwärtig|heutzutage|dieses jahr|letztes jahr|nächstes jahr',
  nl: 'momenteel|tegenwoordig|op dit moment|dit jaar|vorig jaar',
  sv: 'för närvarande|numera|i år|förra året',
  es: 'actualmente|hoy en día|en la actualidad|este año|el año pasado',
  fr: "actuellement|de nos jours|à l[’']heure actuelle|cette année|l[’']année dernière",
  it: "attualmente|al giorno d[’']oggi|oggigiorno|quest[’']anno|l[’']anno scorso",
  pt: 'atualmente|actualmente|hoje em dia|este ano|ano passado',
  pl: 'obecnie|aktualnie|w dzisiejszych czasach|w tym roku|w zeszłym roku',
  ru: 'в настоящее время|на сегодняшний день|на данный момент|в этом году|в прошлом году',
  uk: 'наразі|нині|на сьогодні|цього року|минулого року',
  tr: 'şu anda|günümüzde|bu yıl|geçen yıl',
  ar: 'حاليا|حاليًا|في الوقت الحاضر|هذا العام|هذه السنة',
  fa: 'در حال حاضر|هم‌اکنون|امسال|پارسال',
  he: 'כיום|כרגע|נכון להיום|השנה|בשנה שעברה',
  ja: '今日では|現在は|現在では|今年|昨年|去年|今のところ',
  zh: '目前|现今|如今|今年|去年|迄今|現今',
  ko: '현재는|오늘날|올해|작년'
}

const pattern = new RegExp(anyOf(now), 'iu')
const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|[٠-٩۰-۹]{4}/

/** Reports what holds for a time, without saying which. */
export const dateStamp: QualityCheck = ({ card, asked, answered }, report) => {
  const words = (pattern.exec(answered) ?? pattern.exec(asked))?.[0]
  if (words === undefined) return
  const all = [asked, answered, ...card.headings, toText(card.source), toText(card.extra)].join('\n')
  if (!year.test(all)) report('date-stamp', card.position, { words })
}
