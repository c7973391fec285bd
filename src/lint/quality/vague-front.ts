import { isLonger } from '../../kinds/answer-length.js'
import { measureAnswer } from '../../kinds/measure-answer.js'
import type { QualityCheck } from './judged-card.js'
import { anyOf, type WordLists } from './words-of.js'

/** Headings that any text may have. */
const headings: WordLists = {
  en: 'overview|introduction|intro|summary|notes?|examples?|general|background|remarks?|details?|miscellaneous|misc|other|others|basics|description|usage|context|more|information|info|about|tl;?dr|key points|main points|general information|conclusions?|discussion|see also',
  de: 'überblick|übersicht|einleitung|einführung|zusammenfassung|notizen?|beispiele?|allgemeines|hintergrund|anmerkungen?|bemerkungen?|details|sonstiges|verschiedenes|grundlagen|beschreibung|weiteres|fazit',
  nl: 'overzicht|inleiding|samenvatting|notities|voorbeeld(?:en)?|algemeen|achtergrond|opmerkingen?|overig|overige|conclusie',
  sv: 'översikt|inledning|introduktion|sammanfattning|anteckningar|exempel|allmänt|bakgrund|anmärkningar|övrigt|slutsats',
  es: 'resumen|introducción|notas?|ejemplos?|generalidades|contexto|observaciones|detalles|otros|conclusi(?:ón|ones)|visión general',
  fr: "aperçu|introduction|résumé|notes?|exemples?|généralités|contexte|remarques?|détails|divers|autres?|conclusion|vue d[’']ensemble",
  it: 'panoramica|introduzione|riassunto|note|esempi|esempio|generalità|contesto|osservazioni|dettagli|varie|altro|conclusioni?',
  pt: 'visão geral|introdução|resumo|notas?|exemplos?|generalidades|contexto|observações|detalhes|outros|conclus(?:ão|ões)',
  pl: 'przegląd|wstęp|wprowadzenie|podsumowanie|notatki|przykłady?|ogólne|uwagi|szczegóły|inne|różne|wnioski',
  ru: 'обзор|введение|вступление|резюме|заметки|примеры?|общее|общие сведения|примечани[ея]|детали|прочее|разное|вывод|выводы|заключение|итоги?',
  uk: 'огляд|вступ|підсумок|нотатки|приклади?|загальне|примітк[аи]|деталі|інше|різне|висновк?и|висновок',
  tr: 'genel bakış|giriş|özet|notlar|örnekler?|örnek|genel|açıklamalar|ayrıntılar|diğer|sonuç',
  ar: 'مقدمة|ملخص|خلاصة|ملاحظات|أمثلة|مثال|عام|تفاصيل|خاتمة|نظرة عامة',
  fa: 'مقدمه|خلاصه|یادداشت|نکات|مثال|نمونه|کلیات|جزئیات|سایر|نتیجه',
  he: 'מבוא|סיכום|הערות|דוגמאות|דוגמה|כללי|רקע|פרטים|שונות|סקירה|הקדמה',
  ja: '概要|はじめに|まとめ|メモ|例|例文|その他|備考|詳細|背景|補足',
  zh: '概述|概览|概要|简介|引言|总结|小结|笔记|例子|示例|举例|其他|其它|备注|说明|背景|补充|概覽|簡介|總結|小結|筆記|範例|例題|備註|說明|補充',
  ko: '개요|소개|서론|요약|정리|메모|예시|예제|기타|비고|배경|참고'
}

/** What asks for all that there is to be said. */
const openings: WordLists = {
  ...{
    en: 'describe|explain|discuss|elaborate|what about|tell about|talk about|write about',
    de: 'beschreibe|erkläre|erläutere|diskutiere'
  },
  ...{ nl: 'beschrijf|bespreek|leg uit', sv: 'beskriv|förklara|diskutera', es: 'describe|explica|explique|describa|comenta|háblame de' },
  ...{ fr: 'décrire|décris|décrivez|expliquer|explique|expliquez', it: 'descrivi|descrivere|spiega|spiegare|parlami di' },
  ...{ pt: 'descreva|explique|descrever|explicar|fale sobre', pl: 'opisz|wyjaśnij|omów', ru: 'опишите|опиши|объясните|объясни|расскажи' },
  ...{ uk: 'опишіть|опиши|поясніть|поясни', tr: 'açıklayınız|anlat|açıkla' }
}

/** Letters: more are a heading of its own. */
const longest = 40

const isHeading = new RegExp(`^(?:[\\d.]+\\s+)?${anyOf(headings)}\\s*[:：.…]?$`, 'iu')
const isOpen = new RegExp(`^${anyOf(openings)}\\s`, 'iu')

/** Reports a question that says nothing of what is asked. */
export const vagueFront: QualityCheck = ({ card, kind, asked, answer }, report, limits) => {
  if ((kind.kind !== 'basic' && kind.kind !== 'list') || asked.includes('\n')) return
  // A term is asked for its meaning, whatever it is.
  const front = asked.replace(/^[^\p{L}\p{N}]+/u, '')
  if (front.length <= longest && card.label === undefined && isHeading.test(front))
    report('vague-front', card.position, { front, expected: 'what is asked in words of its own (or `{.skip}` at its end)' })
  else if (isOpen.test(front) && isLonger(measureAnswer(answer), { ...limits('vague-front'), codeLines: Number.POSITIVE_INFINITY }))
    report('vague-front', card.position, { front, expected: 'a question with a short answer: what, why, when, by what' })
}
