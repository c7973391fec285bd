import type { Spot } from './spots.js'

/** A mark with words that stand nowhere else: `asked` on one side, `told` on the other. */
export interface Mark {
  readonly name: string
  readonly kind: 'basic' | 'cloze'
  readonly reversed?: true
  /** As it is put at each kind of place in prose. */
  readonly at: Partial<Readonly<Record<Spot['kind'], (asked: string, told: string) => string>>>
  /** On one line, for where it must not be read; over several lines where those have a meaning. */
  readonly hidden: (asked: string, told: string) => string
}

const block = (text: string) => `\n\n${text}\n\n`
const line = (text: string) => `\n${text}`

export const marks: readonly Mark[] = [
  {
    name: 'term :: definition',
    kind: 'basic',
    at: {
      block: (asked, told) => block(`${asked} :: ${told}`),
      line: (asked, told) => line(`${asked} :: ${told}`),
      item: (asked, told) => ` ${asked} :: ${told}`
    },
    hidden: (asked, told) => `${asked} :: ${told}`
  },
  {
    name: 'term ::: definition',
    kind: 'basic',
    reversed: true,
    at: {
      block: (asked, told) => block(`**${asked}** ::: *${told}*`),
      line: (asked, told) => line(`${asked} ::: ${told}`),
      item: (asked, told) => ` ${asked} ::: ${told}`
    },
    hidden: (asked, told) => `${asked} ::: ${told}`
  },
  {
    name: 'an item ending in :: with content below it',
    kind: 'basic',
    at: { block: (asked, told) => block(`- ${asked} ::\n  - ${told}`) },
    hidden: (asked, told) => `- ${asked} ::\n  - ${told}`
  },
  {
    name: 'a definition list',
    kind: 'basic',
    at: { block: (asked, told) => block(`${asked}\n: ${told}`) },
    hidden: (asked, told) => `${asked}\n: ${told}`
  },
  {
    name: 'Q: and A: in paragraphs',
    kind: 'basic',
    at: { block: (asked, told) => block(`Q: ${asked}\n\nA: ${told}`) },
    hidden: (asked, told) => `Q: ${asked}\nA: ${told}`
  },
  {
    name: '**Q:** and **A:** on adjoining lines',
    kind: 'basic',
    at: { block: (asked, told) => block(`**Q:** ${asked}\n**A:** ${told}`) },
    hidden: (asked, told) => `**Q:** ${asked}\n**A:** ${told}`
  },
  {
    name: 'a line that is only ?',
    kind: 'basic',
    at: {
      block: (asked, told) => block(`${asked}\n?\n${told}`),
      line: (asked, told) => line(`${asked}\n?\n${told}`)
    },
    hidden: (asked, told) => `${asked}\n?\n${told}`
  },
  {
    name: 'a line that is only ??',
    kind: 'basic',
    reversed: true,
    at: {
      block: (asked, told) => block(`${asked}\n??\n${told}`),
      line: (asked, told) => line(`${asked}\n??\n${told}`)
    },
    hidden: (asked, told) => `${asked}\n??\n${told}`
  },
  {
    name: 'a paragraph that is only ?',
    kind: 'basic',
    at: { block: (asked, told) => block(`${asked}\n\n?\n\n${told}`) },
    hidden: (asked, told) => `${asked}\n?\n${told}`
  },
  {
    name: '<details>',
    kind: 'basic',
    at: { block: (asked, told) => block(`<details>\n<summary>${asked}</summary>\n\n${told}\n\n</details>`) },
    hidden: (asked, told) => `<details><summary>${asked}</summary>${told}</details>`
  },
  {
    name: 'a paragraph tagged #card',
    kind: 'basic',
    at: { block: (asked, told) => block(`${asked} #card\n\n${told}`) },
    hidden: (asked, told) => `${asked} ${told} #card`
  },
  {
    name: 'an item tagged #flashcard',
    kind: 'basic',
    at: { block: (asked, told) => block(`- ${asked} #flashcard\n  - ${told}`) },
    hidden: (asked, told) => `- ${asked} #flashcard\n  - ${told}`
  },
  {
    name: 'a gap',
    kind: 'cloze',
    at: {
      block: (asked, told) => block(`${asked} {{${told}}}`),
      line: (asked, told) => line(`${asked} {{${told}}}`),
      item: (asked, told) => ` ${asked} {{${told}}}`,
      words: (asked, told) => ` ${asked} {{${told}}}`
    },
    hidden: (asked, told) => `${asked} {{${told}}}`
  },
  {
    name: 'a gap with a hint',
    kind: 'cloze',
    at: { words: (asked, told) => ` ${asked} {{${told}::hint}}`, item: (asked, told) => ` ${asked} {{**${told}**::a \`hint\`}}` },
    hidden: (asked, told) => `${asked} {{${told}::hint}}`
  },
  {
    name: 'a gap with a number',
    kind: 'cloze',
    at: { words: (asked, told) => ` ${asked} {{c2::${told}}}`, block: (asked, told) => block(`> ${asked} {{c1::*${told}*::hint}}`) },
    hidden: (asked, told) => `${asked} {{c1::${told}}}`
  }
]
