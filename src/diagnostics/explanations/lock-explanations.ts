import { type Explanation, unindent } from './explanation.js'

const name = 'biology/build-deck.lock.json'

const kidney = { 'biology/kidney.md': '# Kidney\n\n## What does a nephron do?\n\nIt filters blood.\n' }

const edited = { 'biology/kidney.md': '# Kidney\n\n## What does a nephron do?\n\nIt filters the blood and makes urine.\n' }

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
      'delete that of the other with the lines `<<<<<<<`, `=======` and `>>>>>>>`, and build again: cards that only the other side knew ' +
      'get the same guids as there.',
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
  'namespace-changed': {
    title: 'The project has another id than at its first build',
    meaning:
      'The `id` in the config is not the one that the lock holds. Write the old one back. It never has to change, whatever the deck is called.',
    why: 'Every card’s identity is made of it. Under another id all cards would be new in Anki, beside the old ones with their reviews.',
    wrong: { files: { ...kidney, ...config('renal-4f') }, before: { files: { ...kidney, ...config('biology-7c9e') } } },
    right: { files: { ...kidney, ...config('biology-7c9e') }, before: { files: { ...kidney, ...config('biology-7c9e') } } }
  },
  'clock-behind': {
    title: 'SOURCE_DATE_EPOCH lies before the last build',
    meaning:
      'The time in SOURCE_DATE_EPOCH is not later than that of the last build, so it cannot be the time of what changed since, and the real clock is used. ' +
      'Set it to a later time, or leave it unset.',
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
