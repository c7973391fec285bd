import { plural, type Words } from './words.js'

/** English, German, Dutch and Swedish. */
export const germanicWords: Readonly<Record<string, Words>> = {
  en: {
    items: plural('item', 'items'),
    itemsInOrder: plural('item', 'items, in order'),
    trueOrFalse: 'True or False?',
    choose: (count) => `choose ${count}`,
    verdicts: { true: ['True'], false: ['False'] },
    statements: ['true or false', 'true/false', 't or f', 't/f'],
    hint: 'Hint'
  },
  de: {
    items: plural('Punkt', 'Punkte'),
    itemsInOrder: plural('Punkt', 'Punkte, der Reihe nach'),
    trueOrFalse: 'wahr oder falsch?',
    choose: (count) => `wähle ${count}`,
    verdicts: { true: ['Wahr', 'richtig', 'korrekt'], false: ['Falsch', 'unwahr'] },
    statements: ['wahr oder falsch', 'richtig oder falsch', 'wahr/falsch', 'richtig/falsch', 'w/f', 'r/f'],
    hint: 'Hinweis'
  },
  nl: {
    items: plural('punt', 'punten'),
    itemsInOrder: plural('punt', 'punten, op volgorde'),
    trueOrFalse: 'waar of niet waar?',
    choose: (count) => `kies ${count}`,
    verdicts: { true: ['Waar', 'juist'], false: ['Niet waar', 'onwaar', 'onjuist'] },
    statements: ['waar of niet waar', 'juist of onjuist', 'waar/onwaar', 'juist/onjuist'],
    hint: 'Hint'
  },
  sv: {
    items: plural('punkt', 'punkter'),
    itemsInOrder: plural('punkt', 'punkter, i ordning'),
    trueOrFalse: 'sant eller falskt?',
    choose: (count) => `välj ${count}`,
    verdicts: { true: ['Sant', 'rätt'], false: ['Falskt', 'osant', 'fel'] },
    statements: ['sant eller falskt', 'sant/falskt', 's/f'],
    hint: 'Ledtråd'
  }
}
