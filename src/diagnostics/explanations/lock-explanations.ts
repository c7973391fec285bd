import { type Explanation, unindent } from './explanation.js'

const name = 'biology/build-deck.lock.json'

const kidney = { 'biology/kidney.md': '# Kidney\n\n## What does a nephron do?\n\nIt filters blood.\n' }

const edited = { 'biology/kidney.md': '# Kidney\n\n## What does a nephron do?\n\nIt filters the blood and makes urine.\n' }

const terms = {
  'biology/terms.md': `# Terms\n\n${'cortex medulla pelvis hilum capsule nephron glomerulus tubule loop duct papilla calyx ureter renin urea urine filtrate podocyte mesangium macula'
    .split(' ')
    .map((term, index) => `${term} :: term ${index + 1}\n\n`)
    .join('')}`
}

const tubule = (question: string, answer: string) => ({ 'biology/kidney.md': `# Kidney\n\n## ${question}\n\n${answer}\n` })

const tubules = {
  'biology/kidney.md': unindent`
    # Kidney

    ## What does the proximal tubule take back?

    Water, salt and glucose.

    ## What does the distal tubule take back?

    Water, salt and calcium.
  `
}

const projectBelow = {
  'biology/plants/leaf.md': '# Leaf\n\n## What makes a leaf green?\n\nChlorophyll.\n',
  'biology/plants/build-deck.lock.json': `{"version":1,"namespace":"plants","deck":"plants","noteTypes":[{"id":1541184796612,"name":"build-deck: plants","family":"standard","namespace":"plants","mod":1750000000,"hash":""}],"by":"build-deck 1.0.0","notes":[
{"guid":"43ls2jcm4kgx23os","family":"standard","noteType":1541184796612,"noteId":1749999000000,"cardIds":{"0":1749999000000},"mod":1750000000,"place":{"path":"leaf.md","line":3},"deck":"plants::Leaf","sourceHash":"","fieldHash":"","matching":{"front":"What makes a leaf green?","answer":"Chlorophyll.","headings":["Leaf"]},"gapNumbers":[],"retired":false}
]}
`
}

const config = (id: string) => ({ 'build-deck.config.yaml': `id: ${id}\n` })

const lock = '{"version":1,"namespace":"biology","deck":"biology","noteTypes":[],"by":"build-deck 1.0.0","notes":[]}\n'

/** @see lockRules */
export const lockExplanations = {
  'lock-damaged': {
    title: 'The lock cannot be read',
    meaning:
      '`build-deck.lock.json` is not what the last build wrote: cut off, edited by hand, or not merged as it should be. ' +
      'Take it back from version control or a backup.',
    why: 'The lock knows which card is which in Anki. To go on without it could make cards new and lose their reviews, so nothing is written.',
    wrong: { files: { ...kidney, [name]: lock.slice(0, 60) } },
    right: { files: { ...kidney, [name]: lock } }
  },
  'lock-conflict': {
    title: 'The lock holds the marks of a merge conflict',
    meaning:
      'Two people or two computers built on their own, and version control could not join their locks. Keep the text of one side whole, ' +
      'delete that of the other with the lines `<<<<<<<`, `=======` and `>>>>>>>`, and build again with `--republish`: cards that ' +
      'only the other side knew get the same guids as there, and Anki may have later times from there than the lock. `build-deck lock --merge` joins two ' +
      'locks without loss; as a merge driver (README) git does it by itself.',
    why: 'A lock that mixes two sides is read wrongly or not at all, and the lock knows which card is which in Anki.',
    wrong: { files: { ...kidney, [name]: `<<<<<<< HEAD\n${lock}=======\n${lock}>>>>>>> laptop\n` } },
    right: { files: { ...kidney, [name]: lock } }
  },
  'lock-newer': {
    title: 'A newer build-deck wrote the lock',
    meaning: 'The lock has a form that this version does not know yet. Update build-deck.',
    why: 'What it cannot read it would drop, and with it what the newer version knows of your cards.',
    wrong: { files: { ...kidney, [name]: lock.replace('"version":1', '"version":2') } },
    right: { files: { ...kidney, [name]: lock } }
  },
  'lock-adopted': {
    title: 'A lock in a sub-folder was taken over by the lock of the whole',
    meaning:
      'The sub-folder was a project of its own before. Its cards keep their guids, note types and reviews; the lock of the whole knows them now. ' +
      'The lock in the sub-folder is not needed any more. Commit the new one, then delete it.',
    why: 'A project has one lock, or a card that moves between its folders would be new.',
    wrong: { files: { ...kidney, ...projectBelow } },
    right: {
      files: { ...kidney, 'biology/plants/leaf.md': projectBelow['biology/plants/leaf.md'] },
      before: { files: { ...kidney, ...projectBelow } },
      gone: ['biology/plants/build-deck.lock.json']
    }
  },
  'namespace-changed': {
    title: 'The project has another id than at its first build',
    meaning:
      'The `id` in the config is not the one that the lock holds. Write the old one back. It never has to change, whatever the deck is called.',
    why: 'Every card’s identity is made of it. Under another id all cards would be new in Anki, beside the old ones with their reviews.',
    wrong: { files: { ...kidney, ...config('renal-4f') }, before: { files: { ...kidney, ...config('biology-7c9e') } } },
    right: { files: { ...kidney, ...config('biology-7c9e') }, before: { files: { ...kidney, ...config('biology-7c9e') } } }
  },
  'lock-missing': {
    title: 'The lock is gone, and the package of the last build stands in for it',
    meaning:
      '`build-deck.lock.json` is not where it was, but the package that is to be written anew was made by this project. Which card is which was read from there, ' +
      'with the numbers of gaps and the times of notes, and a new lock is written. What the package does not hold is lost: the cards that were removed ' +
      'before. Commit the lock, or keep it with the notes.',
    why: 'Without lock and package a card that was reworded since its first build would be a new card in Anki.',
    wrong: { files: kidney, gone: [name], before: { files: kidney } },
    right: { files: kidney, before: { files: kidney } }
  },
  'clock-behind': {
    title: 'The clock or SOURCE_DATE_EPOCH lies before the last build',
    meaning:
      'What changed cannot have changed before the last build. Set SOURCE_DATE_EPOCH later, or leave it out: the real clock is used. If the clock was ahead ' +
      'once and is right now, build with `--republish`, which brings ids and times back; where the cards were imported already, import that package with ' +
      '*Update notes* and *Update note types* on *Always* (before Anki 23.10 run *Check Database* first).',
    why: 'Anki takes a changed note only when its time is later than that of its own copy.',
    wrong: {
      files: edited,
      environment: { SOURCE_DATE_EPOCH: '1700000000' },
      before: { files: kidney, environment: { SOURCE_DATE_EPOCH: '1750000000' } }
    },
    right: {
      files: edited,
      environment: { SOURCE_DATE_EPOCH: '1760000000' },
      before: { files: kidney, environment: { SOURCE_DATE_EPOCH: '1750000000' } }
    }
  },
  'identity-mass-removal': {
    title: 'Most of the cards of the last build are gone',
    meaning:
      'At least 20 cards, and more than half of those that these notes had at the last build, are not there any more. A folder may be missing, or a setting ' +
      'makes other cards of them. If they are to go, build with `--allow-removals`.',
    why: 'A removed card stays in Anki until it is deleted there, and many deleted by mistake take their reviews along.',
    wrong: { files: kidney, gone: ['biology/terms.md'], before: { files: { ...kidney, ...terms } } },
    right: { files: { ...kidney, ...terms }, before: { files: { ...kidney, ...terms } } }
  },
  'identity-ambiguous': {
    title: 'A reworded card could be one of two',
    meaning:
      'Two pairs of a card of the last build and one of this build are nearly alike. The nearest is taken, or none. If that is wrong, write the old ' +
      'wording back with an `{#id}` at its end and build; then reword it.',
    why: 'The reviews of one card must never come under another, and after the import nobody would see that they did.',
    wrong: { files: tubule('What does the tubule take back?', 'Water and salt.'), before: { files: tubules } },
    right: { files: { 'biology/kidney.md': tubules['biology/kidney.md'].replace('proximal', 'first') }, before: { files: tubules } }
  },
  'identity-family-changed': {
    title: 'A card has turned from an ordinary one to one with gaps, or back',
    meaning:
      'The card of this name had no gaps at the last build and has some now, or the other way round. Its cards start anew. ' +
      'Take the gaps back if its history matters more, or write the other form as a card of its own.',
    why: 'In Anki cards with gaps are of another note type, and Anki never changes the type of a note that it imports.',
    wrong: {
      files: {
        'biology/kidney.md': unindent`
          # Kidney

          ## What does a nephron do?

          It filters {{blood}}.
        `
      },
      before: { files: kidney }
    },
    right: { files: edited, before: { files: kidney } }
  }
} as const satisfies Record<string, Explanation>
