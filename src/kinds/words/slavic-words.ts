import type { Words } from './words.js'

/** Polish, Russian and Ukrainian. A noun changes with its number, so it stands before it. */
export const slavicWords: Readonly<Record<string, Words>> = {
  pl: {
    items: (count) => `punktów: ${count}`,
    itemsInOrder: (count) => `punktów po kolei: ${count}`,
    trueOrFalse: 'prawda czy fałsz?',
    choose: (count) => `wybierz: ${count}`,
    verdicts: { true: ['Prawda'], false: ['Fałsz', 'nieprawda'] },
    statements: ['prawda czy fałsz', 'prawda/fałsz', 'p/f'],
    hint: 'Wskazówka'
  },
  ru: {
    items: (count) => `пунктов: ${count}`,
    itemsInOrder: (count) => `пунктов по порядку: ${count}`,
    trueOrFalse: 'верно или неверно?',
    choose: (count) => `выберите: ${count}`,
    verdicts: { true: ['Верно', 'правда', 'истина'], false: ['Неверно', 'ложь', 'неправда'] },
    statements: ['верно или неверно', 'правда или ложь'],
    hint: 'Подсказка'
  },
  uk: {
    items: (count) => `пунктів: ${count}`,
    itemsInOrder: (count) => `пунктів по порядку: ${count}`,
    trueOrFalse: 'правда чи ні?',
    choose: (count) => `виберіть: ${count}`,
    verdicts: { true: ['Правда', 'вірно', 'правильно', 'істина'], false: ['Неправда', 'невірно', 'неправильно', 'хибно'] },
    statements: ['правда чи ні', 'правда чи неправда', 'вірно чи невірно'],
    hint: 'Підказка'
  }
}
