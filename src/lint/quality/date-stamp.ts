import { toText } from '../../cards/to-text.js'
import type { QualityCheck } from './judged-card.js'
import { anyOf, type WordLists } from './words-of.js'

/** What says that something holds in our days. */
const days: WordLists = {
  en: 'at present|at the time of writing|as of (?:now|today|this writing)|nowadays|these days|(?:this|last|next) year',
  de: 'heutzutage|zum jetzigen zeitpunkt|dieses jahr|letztes jahr|nächstes jahr',
  nl: 'tegenwoordig|dit jaar|vorig jaar',
  sv: 'numera|nuförtiden|förra året',
  es: 'hoy en día|hoy día|en la actualidad|este año|el año pasado',
  fr: "de nos jours|à l[’']heure actuelle|cette année|l[’']année dernière",
  it: "al giorno d[’']oggi|oggigiorno|quest[’']anno|l[’']anno scorso",
  pt: 'hoje em dia|nos dias de hoje|este ano|ano passado',
  pl: 'obecnie|w dzisiejszych czasach|w tym roku|w zeszłym roku',
  ru: 'в настоящее время|на сегодняшний день|в этом году|в прошлом году',
  uk: 'нині|на сьогодні|цього року|минулого року',
  tr: 'günümüzde|bu yıl|geçen yıl',
  ar: 'في الوقت الحاضر|في أيامنا هذه|هذا العام|هذه السنة',
  fa: 'امروزه|امسال|پارسال',
  he: 'כיום|נכון להיום|בשנה שעברה',
  ja: '今日では|現在では|今年|昨年|去年',
  zh: '目前|现今|如今|今年|去年|迄今|現今',
  ko: '오늘날|올해|작년'
}

/** What does so at the beginning of a sentence; within one, it may be about a moment of what goes on. */
const atStart: WordLists = {
  ...{ en: 'currently|presently', de: 'derzeit|zurzeit|gegenwärtig|momentan', nl: 'momenteel', sv: 'för närvarande' },
  ...{ es: 'actualmente', fr: 'actuellement', it: 'attualmente', pt: 'atualmente|actualmente' }
}

/** What a thing is at a moment of what goes on, between such a word and the name of the thing: `Currently active ingredient`. */
const state =
  '(?:\\p{L}*(?:a[ck]ti[fv]|ativ|attiv)\\p{L}{0,4}|open|idle|busy|running|visible|selected|focused|logged-in|locked|offen\\p{L}{1,2}|laufend\\p{L}{1,2}|gewählt\\p{L}{1,2})'
const afterState =
  '(?!(?:is|are|was|were|in|on|as|at|by|for|and|or|the|a|an|to|of|im|in|am|als|und|oder|ist|sind|en|y|et|est|e|è|é)(?!\\p{L}))\\p{L}'

const pattern = new RegExp(`${anyOf(days)}|(?<=^|[.!?]\\s|\\()${anyOf(atStart)}(?!\\s${state}\\s${afterState})`, 'imu')
const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|[٠-٩۰-۹]{4}/

/** Reports what holds for a time, without saying which. */
export const dateStamp: QualityCheck = ({ card, asked, answered }, report) => {
  const words = (pattern.exec(answered) ?? pattern.exec(asked))?.[0]
  if (words === undefined) return
  const all = [asked, answered, ...card.headings, toText(card.source), toText(card.extra)].join('\n')
  if (!year.test(all)) report('date-stamp', card.position, { words })
}
