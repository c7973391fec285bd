import { type Explanation, note } from './explanation.js'

const circle = (formula: string) => `# Circle\n\n## What is its area?\n\n$${formula}$\n`

/** @see markRules */
export const markExplanations = {
  'attribute-unknown': {
    title: 'A class, a key, a value or a rule is named that does not exist',
    meaning:
      'A class, key or value in `{…}` has no meaning, the braces cannot be read, a tag is none, or a comment silences no rule. Most often a sign is ' +
      'wrong or missing, and the message says what may be meant. If it is to be text, write a backslash before it (`\\{`).',
    why: 'It would be passed over, and the card would not be what you asked for.',
    wrong: note`
      # Heart

      ## What does it pump? {.revresed}

      Blood.
    `,
    right: note`
      # Heart

      ## What does it pump? {.reversed}

      Blood.
    `
  },
  'duplicate-id': {
    title: 'Two cards of a file have the same id',
    meaning:
      'An id (`{#id}`, or `^id` at the end of a block) names one card of its file. Give one of the two another id. The message shows both places.',
    why: 'A card with an id keeps its history by it, whatever becomes of its text. With one id for two cards their histories would mix.',
    wrong: note`
      # Heart

      ## What does it pump? {#pump}

      Blood.

      ## How often does it beat? {#pump}

      Sixty times a minute.
    `,
    right: note`
      # Heart

      ## What does it pump? {#pump}

      Blood.

      ## How often does it beat? {#rate}

      Sixty times a minute.
    `
  },
  'second-id': {
    title: 'A card has two ids',
    meaning:
      'Two ids stand on one card: in the attributes, or in the attributes and as `^id` at the end of its text. The first one counts. Delete the other.',
    why: 'Only one of them can keep the history of the card, and should they ever change places it would be lost.',
    wrong: note`
      # Heart

      ## What does it pump? {#pump #heart-1}

      Blood.
    `,
    right: note`
      # Heart

      ## What does it pump? {#pump}

      Blood.
    `
  },
  'mark-without-side': {
    title: 'A mark has a question or an answer missing',
    meaning:
      'A `::`, a line `?`, `#card`, a `<details>` or a row of a table makes a card of two sides, and one of them is empty. ' +
      'Write it, or write a backslash before the mark if it is to be text (`\\::`).',
    why: 'A card needs both sides, so none is made. Where a side is written and shows nothing, such as `<b></b>`, or only the name of another note, there is a card that nobody can answer.',
    wrong: note`
      # Heart

      ## Valves

      aortic ::
    `,
    right: note`
      # Heart

      ## Valves

      aortic :: between left ventricle and aorta
    `
  },
  'term-without-meaning': {
    title: 'An item in a list of terms has no meaning beside its term',
    meaning:
      'With `{.terms}` or `lists: terms` each item is a card: a term, a dash or a colon with space, and its meaning. This item has no such sign, ' +
      'or more than eight words before it that are not bold. Complete it, or make the term bold.',
    why: 'No card is made of it, while the items around it are cards.',
    wrong: note`
      # Heart

      ## Valves {.terms}

      - mitral – between left atrium and ventricle
      - aortic – between left ventricle and aorta
      - pulmonary
    `,
    right: note`
      # Heart

      ## Valves {.terms}

      - mitral – between left atrium and ventricle
      - aortic – between left ventricle and aorta
      - pulmonary – between right ventricle and lungs
    `
  },
  'cloze-malformed': {
    title: 'Braces look like a gap and are none',
    meaning:
      'A gap is `{{answer}}`, `{{answer::hint}}` or `{{c1::answer}}`, within one block of text, with a number from 1 to 499. ' +
      'These braces are empty, numbered wrongly, not closed, or stand where no gap can be. Correct them, or write a backslash before them (`\\{{`).',
    why: 'They stay on the card as text, and what they were to hide can be read.',
    wrong: note`
      # Heart

      ## Valves

      The {{c0::mitral}} valve has {{two}} cusps.
    `,
    right: note`
      # Heart

      ## Valves

      The {{c1::mitral}} valve has {{two}} cusps.
    `
  },
  'unknown-html': {
    title: 'Something looks like HTML and is none',
    meaning:
      'A word between angle brackets is no HTML tag that browsers know, or is opened and never closed, so it shows as it is written. ' +
      'Code belongs between backticks; before any other bracket write a backslash (`\\<`).',
    why: 'In HTML it would vanish from the card, as `Vec<String>` does on many pages. So it is kept as text, which may not be what you want either.',
    wrong: note`
      # Rust

      ## What is a growable array?

      Vec<Item>
    `,
    right: { files: { 'note.md': '# Rust\n\n## What is a growable array?\n\n`Vec<Item>`\n' } }
  },
  'formula-unsafe': {
    title: 'A formula reaches beyond itself',
    meaning:
      'Some commands of MathJax make links, styles and names in the page (`\\href`, `\\style`, `\\bbox[…]`, `\\cssId` …), others define commands. ' +
      'They work where they only link to an address, colour or frame, or define a new name, behind usual commands, and where no length has room for a page. Else the formula shows as its source. ' +
      'In notes that are all your own, `html: trust` in the config lets everything through.',
    why:
      'Notes may come from a stranger: such a formula could run a script, cover the card, or tell a server when you review. ' +
      'One that does not end swallows the text behind it.',
    wrong: { files: { 'note.md': circle('\\href{javascript:alert(1)}{\\pi r^2}') } },
    right: { files: { 'note.md': circle('\\href{https://en.wikipedia.org/wiki/Circle}{\\pi r^2}') } }
  }
} as const satisfies Record<string, Explanation>
