import { plural, type Words } from './words.js'

/** Spanish, French, Italian and Portuguese. */
export const romanceWords: Readonly<Record<string, Words>> = {
  es: {
    items: plural('elemento', 'elementos'),
    itemsInOrder: plural('elemento', 'elementos, en orden'),
    trueOrFalse: '¿verdadero o falso?',
    choose: (count) => `elige ${count}`,
    verdicts: {
      true: ['Verdadero', 'verdadera', 'cierto', 'cierta', 'correcto', 'correcta'],
      false: ['Falso', 'falsa', 'incorrecto', 'incorrecta']
    },
    statements: ['verdadero o falso', 'verdadero/falso', 'v o f', 'v/f'],
    hint: 'Pista'
  },
  fr: {
    items: plural('élément', 'éléments'),
    itemsInOrder: plural('élément', 'éléments, dans l’ordre'),
    trueOrFalse: 'vrai ou faux ?',
    choose: (count) => `choisir ${count}`,
    verdicts: { true: ['Vrai', 'vraie', 'juste', 'exact', 'exacte'], false: ['Faux', 'fausse', 'inexact', 'inexacte'] },
    statements: ['vrai ou faux', 'vrai/faux', 'v/f'],
    hint: 'Indice'
  },
  it: {
    items: plural('elemento', 'elementi'),
    itemsInOrder: plural('elemento', 'elementi, in ordine'),
    trueOrFalse: 'vero o falso?',
    choose: (count) => `scegli ${count}`,
    verdicts: { true: ['Vero', 'vera', 'corretto', 'corretta'], false: ['Falso', 'falsa', 'errato', 'errata'] },
    statements: ['vero o falso', 'vero/falso', 'v/f'],
    hint: 'Suggerimento'
  },
  pt: {
    items: plural('item', 'itens'),
    itemsInOrder: plural('item', 'itens, em ordem'),
    trueOrFalse: 'verdadeiro ou falso?',
    choose: (count) => `escolha ${count}`,
    verdicts: { true: ['Verdadeiro', 'verdadeira', 'certo', 'certa', 'correto', 'correta'], false: ['Falso', 'falsa', 'errado', 'errada'] },
    statements: ['verdadeiro ou falso', 'verdadeiro/falso', 'v/f'],
    hint: 'Dica'
  }
}
