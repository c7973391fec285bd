/** Words that the compiler adds to a question. */
export interface CueWords {
  items(count: number): string
  steps(count: number): string
  readonly trueOrFalse: string
  /** How many options are right. */
  choose(count: number): string
}

const plural = (one: string, other: string) => (count: number) => `${count} ${count === 1 ? one : other}`

const english: CueWords = {
  items: plural('item', 'items'),
  steps: (count) => `${count} ${count === 1 ? 'step' : 'steps'}, in order`,
  trueOrFalse: 'True or False?',
  choose: (count) => `choose ${count}`
}

const words: Readonly<Record<string, CueWords>> = {
  en: english,
  de: {
    items: plural('Punkt', 'Punkte'),
    steps: (count) => `${count} ${count === 1 ? 'Schritt' : 'Schritte'}, der Reihe nach`,
    trueOrFalse: 'True or False – wahr oder falsch?',
    choose: (count) => `wähle ${count}`
  },
  es: {
    items: plural('elemento', 'elementos'),
    steps: (count) => `${count} ${count === 1 ? 'paso' : 'pasos'}, en orden`,
    trueOrFalse: 'True or False – ¿verdadero o falso?',
    choose: (count) => `elige ${count}`
  },
  fr: {
    items: plural('élément', 'éléments'),
    steps: (count) => `${count} ${count === 1 ? 'étape' : 'étapes'}, dans l’ordre`,
    trueOrFalse: 'True or False – vrai ou faux ?',
    choose: (count) => `choisir ${count}`
  },
  it: {
    items: plural('elemento', 'elementi'),
    steps: (count) => `${count} ${count === 1 ? 'passo' : 'passi'}, in ordine`,
    trueOrFalse: 'True or False – vero o falso?',
    choose: (count) => `scegli ${count}`
  },
  pt: {
    items: plural('item', 'itens'),
    steps: (count) => `${count} ${count === 1 ? 'passo' : 'passos'}, em ordem`,
    trueOrFalse: 'True or False – verdadeiro ou falso?',
    choose: (count) => `escolha ${count}`
  },
  nl: {
    items: plural('punt', 'punten'),
    steps: (count) => `${count} ${count === 1 ? 'stap' : 'stappen'}, op volgorde`,
    trueOrFalse: 'True or False – waar of niet waar?',
    choose: (count) => `kies ${count}`
  }
}

/** The words in the language of a BCP 47 tag; English where there are none. */
export function cueWords(lang: string | undefined): CueWords {
  return words[lang?.toLowerCase().split('-')[0] ?? 'en'] ?? english
}

/** A cue under the question, from HTML. */
export const toCue = (html: string) => `<div class="cue">${html}</div>`
