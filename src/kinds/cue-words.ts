/** Words that the compiler adds to a question. */
export interface CueWords {
  items(count: number): string
  /** The same of a numbered list. */
  itemsInOrder(count: number): string
  readonly trueOrFalse: string
  /** How many options are right. */
  choose(count: number): string
}

const plural = (one: string, other: string) => (count: number) => `${count} ${count === 1 ? one : other}`

const english: CueWords = {
  items: plural('item', 'items'),
  itemsInOrder: plural('item', 'items, in order'),
  trueOrFalse: 'True or False?',
  choose: (count) => `choose ${count}`
}

const words: Readonly<Record<string, CueWords>> = {
  en: english,
  de: {
    items: plural('Punkt', 'Punkte'),
    itemsInOrder: plural('Punkt', 'Punkte, der Reihe nach'),
    trueOrFalse: 'True or False – wahr oder falsch?',
    choose: (count) => `wähle ${count}`
  },
  es: {
    items: plural('elemento', 'elementos'),
    itemsInOrder: plural('elemento', 'elementos, en orden'),
    trueOrFalse: 'True or False – ¿verdadero o falso?',
    choose: (count) => `elige ${count}`
  },
  fr: {
    items: plural('élément', 'éléments'),
    itemsInOrder: plural('élément', 'éléments, dans l’ordre'),
    trueOrFalse: 'True or False – vrai ou faux ?',
    choose: (count) => `choisir ${count}`
  },
  it: {
    items: plural('elemento', 'elementi'),
    itemsInOrder: plural('elemento', 'elementi, in ordine'),
    trueOrFalse: 'True or False – vero o falso?',
    choose: (count) => `scegli ${count}`
  },
  pt: {
    items: plural('item', 'itens'),
    itemsInOrder: plural('item', 'itens, em ordem'),
    trueOrFalse: 'True or False – verdadeiro ou falso?',
    choose: (count) => `escolha ${count}`
  },
  nl: {
    items: plural('punt', 'punten'),
    itemsInOrder: plural('punt', 'punten, op volgorde'),
    trueOrFalse: 'True or False – waar of niet waar?',
    choose: (count) => `kies ${count}`
  },
  sv: {
    items: plural('punkt', 'punkter'),
    itemsInOrder: plural('punkt', 'punkter, i ordning'),
    trueOrFalse: 'True or False – sant eller falskt?',
    choose: (count) => `välj ${count}`
  },
  tr: {
    items: (count) => `${count} madde`,
    itemsInOrder: (count) => (count === 1 ? '1 madde' : `${count} madde, sırayla`),
    trueOrFalse: 'True or False – doğru mu, yanlış mı?',
    choose: (count) => `${count} tane seç`
  },
  // where a noun changes with the number, it stands before it
  ru: {
    items: (count) => `пунктов: ${count}`,
    itemsInOrder: (count) => `пунктов по порядку: ${count}`,
    trueOrFalse: 'True or False – верно или неверно?',
    choose: (count) => `выберите: ${count}`
  },
  uk: {
    items: (count) => `пунктів: ${count}`,
    itemsInOrder: (count) => `пунктів по порядку: ${count}`,
    trueOrFalse: 'True or False – правда чи ні?',
    choose: (count) => `виберіть: ${count}`
  },
  pl: {
    items: (count) => `punktów: ${count}`,
    itemsInOrder: (count) => `punktów po kolei: ${count}`,
    trueOrFalse: 'True or False – prawda czy fałsz?',
    choose: (count) => `wybierz: ${count}`
  },
  ar: {
    items: (count) => `عدد العناصر: ${count}`,
    itemsInOrder: (count) => `عدد العناصر بالترتيب: ${count}`,
    trueOrFalse: 'True or False – صواب أم خطأ؟',
    choose: (count) => `اختر ${count}`
  },
  fa: {
    items: (count) => `${count} مورد`,
    itemsInOrder: (count) => (count === 1 ? '1 مورد' : `${count} مورد، به ترتیب`),
    trueOrFalse: 'True or False – درست یا نادرست؟',
    choose: (count) => `${count} مورد را برگزینید`
  },
  he: {
    items: (count) => `מספר הפריטים: ${count}`,
    itemsInOrder: (count) => `מספר הפריטים לפי הסדר: ${count}`,
    trueOrFalse: 'True or False – נכון או לא נכון?',
    choose: (count) => `בחרו ${count}`
  },
  ja: {
    items: (count) => `${count}項目`,
    itemsInOrder: (count) => (count === 1 ? '1項目' : `${count}項目、順番に`),
    trueOrFalse: 'True or False – 正しいか、誤りか？',
    choose: (count) => `${count}つ選ぶ`
  },
  zh: {
    items: (count) => `${count} 项`,
    itemsInOrder: (count) => (count === 1 ? '1 项' : `${count} 项，按顺序`),
    trueOrFalse: 'True or False – 对还是错？',
    choose: (count) => `选 ${count} 项`
  },
  ko: {
    items: (count) => `${count}개 항목`,
    itemsInOrder: (count) => (count === 1 ? '1개 항목' : `${count}개 항목, 순서대로`),
    trueOrFalse: 'True or False – 맞을까, 틀릴까?',
    choose: (count) => `${count}개 고르기`
  }
}

/** The words in the language of a BCP 47 tag; English where there are none. */
export function cueWords(lang: string | undefined): CueWords {
  return words[lang?.toLowerCase().split('-')[0] ?? 'en'] ?? english
}
