import { type Explanation, note, unindent } from './explanation.js'

const kidney = unindent`
  # Kidney

  ## What does a nephron do?

  It filters blood.
`

/** @see fileRules */
export const fileExplanations = {
  'no-cards': {
    title: 'No card was found in any file',
    meaning:
      'Nothing in the input becomes a card: there is no heading with text below it, and no marked card. ' +
      'Give each question a heading and write its answer below, or look whether `exclude`, `skip` or `cards: off` leave out more than you mean.',
    why: 'An empty package, built by mistake from the wrong folder, would take every card for deleted. So none is written, and the lock stays as it is.',
    wrong: note`
      ---
      cards: marked
      ---

      # Kidney

      ## What does a nephron do?

      It filters blood.
    `,
    right: note`
      ---
      cards: marked
      ---

      # Kidney

      ## What does a nephron do? #card

      It filters blood.
    `
  },
  'not-utf8': {
    title: 'A file is not saved as UTF-8',
    meaning:
      'The file holds bytes that are no UTF-8, most often because an old editor saved it in another encoding. Save it again as UTF-8.',
    why: 'Read in the wrong encoding, every accented letter on your cards would be a wrong one.',
    wrong: { files: { 'note.md': Uint8Array.from('# Coffee\n\n## How is it spelt?\n\nCaf\u00e9.\n', (letter) => letter.charCodeAt(0)) } },
    right: note`
      # Coffee

      ## How is it spelt?

      Café.
    `
  },
  'merge-conflict': {
    title: 'The notes hold a merge conflict',
    meaning:
      'Version control could not join two versions of the file, and left both in it. Keep what is right of them, and delete the lines ' +
      '`<<<<<<<`, `=======` and `>>>>>>>`. One that a code block shows is none.',
    why: 'Read as notes, both sides would be on cards, some of them as others than before. Until it is resolved, the cards of the file stay as they are.',
    wrong: { files: { 'note.md': `${kidney}\n<<<<<<< HEAD\nIt makes urine.\n=======\nUrine is left.\n>>>>>>> laptop\n` } },
    right: { files: { 'note.md': `${kidney}\nUrine is left.\n` } }
  },
  'front-matter-syntax': {
    title: 'The front matter is no valid YAML',
    meaning:
      'What stands between the two `---` at the top of the file cannot be read as keys and values. ' +
      'A value that holds a colon and a space, or begins with `[`, `{`, `#`, `*` or `!`, belongs in quotes; a key may stand there once.',
    why: 'Its settings decide which deck and which cards the file gives. Guessing them could move cards or make others.',
    wrong: note`
      ---
      title: Algebra: rings
      ---

      ## What is a ring?

      A set with addition and multiplication.
    `,
    right: note`
      ---
      title: "Algebra: rings"
      ---

      ## What is a ring?

      A set with addition and multiplication.
    `
  },
  'front-matter-invalid-value': {
    title: 'A setting in the front matter has a value that it cannot take',
    meaning: 'The key is known, but not this value of it. The message says which values it takes.',
    why: 'A setting that is passed over silently gives other cards than you wanted, and you would find out while reviewing.',
    wrong: note`
      ---
      cards: mark
      ---

      nephron :: filters blood
    `,
    right: note`
      ---
      cards: marked
      ---

      nephron :: filters blood
    `
  },
  'front-matter-unknown-key': {
    title: 'A key in the front matter is nearly one of ours',
    meaning:
      'The key means nothing to build-deck, but is one letter away from a key that does. ' +
      'Correct it, or silence the rule in the config if it belongs to another tool. Keys that are like none of ours are left alone.',
    why: 'A slip in a key would switch its setting off without a word.',
    wrong: note`
      ---
      dekc: Anatomy
      ---

      ## What does a nephron do?

      It filters blood.
    `,
    right: note`
      ---
      deck: Anatomy
      aliases: [renal unit]
      ---

      ## What does a nephron do?

      It filters blood.
    `
  },
  'config-invalid-value': {
    title: 'The config holds a key or a value that is not known',
    meaning:
      'In the config every key has a meaning, so a key that is not known is a mistake, as is a value that its key cannot take. ' +
      'With `$schema` in the config, editors show the keys and values while you type.',
    why: 'The config decides about all notes at once. Nothing is read or written before it is right.',
    wrong: { files: { 'biology/kidney.md': kidney, 'build-deck.config.yaml': 'deck: Biology\ntable: cells\n' } },
    right: { files: { 'biology/kidney.md': kidney, 'build-deck.config.yaml': 'deck: Biology\ntables: cells\n' } }
  },
  'conflict-copy': {
    title: 'A copy that a sync tool made is left out',
    meaning:
      'A file is named as sync tools name the second version of a file that was edited in two places. ' +
      'Move what is new in it to the other file and delete it.',
    why: 'With the copy every one of its cards would be there twice, and you would learn one of them from an old text.',
    wrong: { files: { 'biology/kidney.md': kidney, 'biology/kidney.sync-conflict-20260105-093012-K7Q2.md': kidney } },
    right: { files: { 'biology/kidney.md': kidney } }
  },
  'deck-name-generic': {
    title: 'The deck is named after a folder whose name says nothing',
    meaning:
      'The folder is called `notes`, `docs`, `cards`, `flashcards` or `src`, and so will the deck be in Anki. ' +
      'Write `deck:` and a name in the config, beside the notes or in the folder where you build. Once a lock keeps the name, the message stays away.',
    why: 'The first build settles the name. Later it can be changed in Anki too, but two decks called `notes` become one there.',
    wrong: { files: { 'notes/kidney.md': kidney } },
    right: { files: { 'notes/kidney.md': kidney, 'notes/build-deck.config.yaml': 'deck: Biology\n' } }
  },
  'dialect-suspected': {
    title: 'A file is written in the notation of another tool',
    meaning:
      'The file holds marks of another flashcard tool, which are text to build-deck. The message names the tool and counts its marks. ' +
      'Write such cards as headings with their answer below, or with `::` and `?`. Only `build-deck check` looks for this.',
    why: 'A file that was written for another tool can build without an error, and give the wrong cards or none.',
    wrong: note`
      # Kidney

      ## Overview

      The kidney cleans the blood.

      START
      Basic
      What does a nephron do?
      Back: It filters blood.
      END
    `,
    right: note`
      # Kidney

      ## Overview

      The kidney cleans the blood.

      ## What does a nephron do?

      It filters blood.
    `
  }
} as const satisfies Record<string, Explanation>
