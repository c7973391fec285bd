import { type Explanation, note } from './explanation.js'

/** @see shapeRules */
export const shapeExplanations = {
  'true-false-without-verdict': {
    title: 'The answer of a true-or-false card does not say which it is',
    meaning:
      'The heading is a statement to be judged (`T or F:`, or the class `.true-false`), and its answer has to begin with the word True or False. ' +
      'What follows the word is the explanation. If it is no such statement, write `{.basic}` at the end of the heading.',
    why: 'Guessed from the explanation the verdict could be the wrong one, and a wrong card is worse than none.',
    wrong: note`
      # Heart

      ## T or F: The heart has three chambers

      It has four.
    `,
    right: note`
      # Heart

      ## T or F: The heart has three chambers

      False: it has four.
    `
  },
  'kind-shape-mismatch': {
    title: 'A class asks for a kind of card that the text cannot be',
    meaning:
      'A class at the heading names a kind, but the text below has not its shape: `.list` wants one list, `.cells` and `.rows` one table, ' +
      '`.choice` a list with ticks. Or two classes name two kinds, or `.reversed` and `.typed` stand where a card has no single answer. ' +
      'Take the class away, or give the text the shape; until then a basic card is made.',
    why: 'You asked for a certain card and get another one.',
    wrong: note`
      # Heart

      ## Chambers {.list}

      Two atria and two ventricles.
    `,
    right: note`
      # Heart

      ## Chambers {.list}

      - two atria
      - two ventricles
    `
  },
  'task-list': {
    title: 'A to-do list makes no card',
    meaning:
      'A section is a list of boxes to tick, as one writes what is to be done. If it is to be a question, tick the right answers, ' +
      'and let the heading end in `?` or write `{.choice}` at its end. A section under a heading that `skip` names is passed over without a message.',
    why: 'Boxes are more often a list of things to do than a question, and your to-do list is nothing to review.',
    wrong: note`
      # Heart

      ## What pumps the blood?

      The heart.

      ## To do

      - [x] read chapter 3
      - [ ] draw the valves
    `,
    right: note`
      # Heart

      ## What pumps the blood?

      The heart.

      ## Which valve has two cusps?

      - [x] the mitral valve
      - [ ] the tricuspid valve
    `
  },
  'looks-like-terms': {
    title: 'Every item of a list is a term with its meaning, or a question',
    meaning:
      'The list is one card that asks for all its items at once, though each is a term with its meaning or a question with its answer nested below. ' +
      'If each item is to be a card, write `{.terms}` at the end of the heading, ' +
      'or `lists: terms` in the front matter or the config. If it is right as it is, write `{.list}`.',
    why: 'Many small cards are learnt more easily than one that asks for ten definitions.',
    wrong: note`
      # Heart

      ## Valves

      - **mitral** – between left atrium and ventricle
      - **aortic** – between left ventricle and aorta
    `,
    right: note`
      # Heart

      ## Valves {.terms}

      - **mitral** – between left atrium and ventricle
      - **aortic** – between left ventricle and aorta
    `
  },
  'wide-row': {
    title: 'A row of a table asks for many cells at once',
    meaning:
      'Each row of the table is a card, and its first cell asks for all others: here for more than four. ' +
      'Write `{.cells}` at the end of the heading to be asked for one cell at a time, or part the table.',
    why: 'What asks for five things at once is answered wrong as soon as one is forgotten, and is never really known.',
    wrong: note`
      # Planets

      ## In figures

      | Planet | Radius  | Day   | Year     | Moons | Gravity  |
      |--------|---------|-------|----------|-------|----------|
      | Mars   | 3390 km | 25 h  | 687 days | 2     | 3.7 m/s² |
    `,
    right: note`
      # Planets

      ## In figures {.cells}

      | Planet | Radius  | Day   | Year     | Moons | Gravity  |
      |--------|---------|-------|----------|-------|----------|
      | Mars   | 3390 km | 25 h  | 687 days | 2     | 3.7 m/s² |
    `
  },
  'never-closed': {
    title: 'A comment, a fence or a formula is never closed',
    meaning:
      'A comment `<!--` without `-->` hides all that comes after it. A fence or HTML such as `<pre>` without its end ' +
      'takes all that comes after it for code; it is told where headings are among it. A formula `$$` ends at the next `$$`; where a blank line or ' +
      'a heading comes first, the signs are text. Close it where it should end.',
    why: 'To Markdown most of them run to the end of the file, so the cards below would be missing.',
    wrong: note`
      # Kidney

      ## What does a nephron do?

      It filters blood.

      <!-- to do: a picture

      ## Where does urine collect?

      In the bladder.
    `,
    right: note`
      # Kidney

      ## What does a nephron do?

      It filters blood.

      <!-- to do: a picture -->

      ## Where does urine collect?

      In the bladder.
    `
  },
  'too-many-marks': {
    title: 'A paragraph holds thousands of marks',
    meaning:
      'A paragraph, a heading or a cell has more than 2000 signs such as `*`, `_`, `[`, `` ` `` and `<` that may be marks of Markdown or HTML. ' +
      'From there on its lines show as they are written. Part it by blank lines, or put what is data or code into a fence.',
    why: 'Marks are looked for among all that stand before them in a paragraph, so that very many of them would take minutes.',
    wrong: { files: { 'note.md': `# Kidney\n\n## What flows?\n\nBlood\n${`${'<'.repeat(70)}\n`.repeat(29)}` } },
    right: note`
      # Kidney

      ## What flows?

      Blood
    `
  },
  'nesting-too-deep': {
    title: 'Something is nested hundreds of levels deep',
    meaning:
      'Quotes, lists, emphasis or HTML elements stand inside each other more than 200 levels deep, often because a tag is never closed in a long ' +
      'text. Close it, or take the levels out.',
    why: 'No card can show it, and what reads Markdown and HTML gives up on it.',
    wrong: { files: { 'note.md': `# Kidney\n\n## Who said it?\n\n${'>'.repeat(201)} It filters blood.\n` } },
    right: note`
      # Kidney

      ## Who said it?

      > > It filters blood.
    `
  }
} as const satisfies Record<string, Explanation>
