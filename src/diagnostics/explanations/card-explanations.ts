import { type Explanation, note } from './explanation.js'

/** @see cardRules */
export const cardExplanations = {
  'card-without-answer': {
    title: 'A heading has nothing below it',
    meaning:
      'A heading asks and the text below it answers, but here nothing follows, or only a placeholder such as `TODO`, a hint, an extra, ' +
      'or what shows nothing, such as `<br>` or an empty list. ' +
      'Write the answer, or `{.skip}` at the end of the heading. A heading with other headings below it is their context and needs no text.',
    why: 'A card without an answer cannot be learnt, so none is made; without the message it would be forgotten.',
    wrong: note`
      # Mitral stenosis

      ## Treatment

      Balloon valvotomy.

      ## Prognosis
    `,
    right: note`
      # Mitral stenosis

      ## Treatment

      Balloon valvotomy.

      ## Prognosis {.skip}
    `
  },
  'content-outside-cards': {
    title: 'Some text belongs to no card',
    meaning:
      'The text stands before the first heading or right under the title, or beside marked cards in the same section; or all of a section ' +
      'are links to other notes, or what a note app fills in, such as a query of Dataview. ' +
      'Give it a heading of its own if it is to be learnt, or write `> [!extra]` before it to show it under each answer of its section.',
    why: 'It may be an introduction that nobody needs to know by heart, or a fact that you believe to be on a card.',
    wrong: note`
      # Kidney

      Each kidney has a million nephrons.

      ## What does a nephron do?

      It filters blood.
    `,
    right: note`
      # Kidney

      ## How many nephrons has a kidney?

      A million.

      ## What does a nephron do?

      It filters blood.
    `
  },
  'answer-too-long': {
    title: 'An answer is too long to be learnt as one',
    meaning:
      'The answer, or the text with gaps, has more than 150 words, 400 characters in scripts without spaces, or 40 lines of code; `check` tells of ' +
      'more than 50 words or 120 characters, too. It is told once a file, at the first one, with their number. Give its parts headings of their own, write `{.overlap}` at a list to be asked for one item ' +
      'at a time, or `{.skip}` where there is nothing to learn; `longestAnswer: 60` leaves out all that is longer, `cards: marked` all that is not marked.',
    why: 'A heading over a page of prose makes a card that is answered wrong for years, and then deleted.',
    wrong: {
      files: { 'note.md': `# Kidney\n\n## What does a nephron do?\n\n${'It filters blood again and again. '.repeat(30).trim()}\n` }
    },
    right: note`
      # Kidney

      ## What does a nephron do?

      It filters blood.
    `
  },
  'answer-left-out': {
    title: 'A long answer makes no card',
    meaning:
      '`longestAnswer: 60` in the config or the front matter leaves out what has more than 60 words (or 144 characters in scripts without spaces, ' +
      'or 24 lines of code) in its answer or in what leads to it. Cards that you marked stay: with `::`, `Q:`, gaps or the like, and those of a heading with a kind ' +
      'class such as `{.basic}`, with `#card` or with an id.',
    why: 'Notes written to be read have sections of prose between the short ones. They would be cards that nobody learns.',
    wrong: note`
      ---
      longestAnswer: 5
      ---

      # Kidney

      ## What does a nephron do?

      It filters blood.

      ## How is urine made?

      Blood is filtered, most of the water is taken back, and the rest runs off.
    `,
    right: note`
      ---
      longestAnswer: 5
      ---

      # Kidney

      ## What does a nephron do?

      It filters blood.
    `
  },
  'duplicate-front': {
    title: 'Two cards ask the same question',
    meaning:
      'Two cards look the same before they are answered: question and headings, as far as the card shows them. ' +
      'Ask more exactly, put them under headings of their own, ' +
      'or make one card of them. The message shows both places.',
    why: 'While reviewing nobody can know which of the two answers is meant. Both stay cards, and neither loses its history.',
    wrong: note`
      # Heart

      ## Function

      It pumps blood.

      ## Function

      It makes a hormone, too.
    `,
    right: note`
      # Heart

      ## Function of the muscle

      It pumps blood.

      ## Function as a gland

      It makes a hormone, too.
    `
  },
  'answer-in-question': {
    title: 'The question holds its answer',
    meaning: 'The whole answer can be read in the question. Ask without it.',
    why: 'Such a card is answered by reading, and teaches nothing.',
    wrong: note`
      # Heart

      ## Which valve is the mitral valve between?

      mitral valve
    `,
    right: note`
      # Heart

      ## Which valve lies between left atrium and ventricle?

      The mitral valve.
    `
  },
  'cloze-leak': {
    title: 'What a gap hides can be read elsewhere on the card',
    meaning:
      'The hidden words stand open in the same text. Make a gap of the other place too, with the same number to hide both at once ' +
      '(`{{c1::…}}`), or reword it.',
    why: 'A gap whose text stands two lines below is filled by looking, not by knowing.',
    wrong: note`
      # Heart

      ## Valves

      The {{mitral}} valve has two cusps; the mitral valve lies on the left.
    `,
    right: note`
      # Heart

      ## Valves

      The {{mitral}} valve has two cusps and lies on the left.
    `
  }
} as const satisfies Record<string, Explanation>
