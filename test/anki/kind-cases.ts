/** What one card must show, line by line; a play button is ▶, a picture 🖼 with its text, a box to type in ⌨ with its field. */
export interface ExpectedCard {
  readonly asks: readonly string[]
  /** What the answer shows under the question. */
  readonly adds?: readonly string[]
  /** All that the answer shows, where it is not the question with something under it. */
  readonly shows?: readonly string[]
  /** Files that play by themselves, by their name in the notes. */
  readonly questionSounds?: readonly string[]
  readonly answerSounds?: readonly string[]
}

export interface CardCase {
  readonly markdown: string
  readonly cards: readonly ExpectedCard[]
}

const file = (text: string) => new TextEncoder().encode(text)

/** Files that the cases show and play. */
export const caseMedia = { 'heart.png': file('pixels'), 'hund.mp3': file('bark'), 'valve.mp4': file('beat') }

/** A note of every kind, and what its cards show. */
export const kindCases: Readonly<Record<string, CardCase>> = {
  basic: {
    markdown: '## What does the *loop of Henle* do?\n\nIt makes the **medulla** salty.\n',
    cards: [{ asks: ['What does the loop of Henle do?'], adds: ['It makes the medulla salty.'] }]
  },
  reversed: {
    markdown: '## dog {.reversed}\n\nder Hund\n',
    cards: [
      { asks: ['dog'], adds: ['der Hund'] },
      { asks: ['der Hund'], adds: ['dog'] }
    ]
  },
  typed: {
    markdown: '## Capital of Norway {.typed}\n\n**Oslo** & fjord\n',
    cards: [{ asks: ['Capital of Norway', '⌨ Typed'], adds: ['Oslo & fjord'] }]
  },
  'typed both ways': {
    markdown: '## cat {.typed .reversed}\n\ndie Katze\n',
    cards: [
      { asks: ['cat', '⌨ Typed'], adds: ['die Katze'] },
      { asks: ['die Katze', '⌨ TypedReverse'], adds: ['cat'] }
    ]
  },
  'typed beside a sound': {
    markdown: '## the dog {.typed}\n\nder<br>Hund ![](hund.mp3)\n',
    cards: [{ asks: ['the dog', '⌨ Typed'], adds: ['der', 'Hund ▶'], answerSounds: ['hund.mp3'] }]
  },
  list: {
    markdown: '## Layers of the heart\n\n- epicardium\n- myocardium\n  - papillary muscle\n- endocardium\n\nFrom the outside in.\n',
    cards: [
      {
        asks: ['Layers of the heart', '3 items'],
        adds: ['epicardium', 'myocardium', 'papillary muscle', 'endocardium', 'From the outside in.']
      }
    ]
  },
  'ordered list with a figure': {
    markdown: '## Steps of *haemostasis*\n\nThree of them:\n\n![figure](heart.png)\n\n1. spasm\n2. plug\n3. clot\n',
    cards: [{ asks: ['Steps of haemostasis', 'Three of them:', '3 items, in order'], adds: ['🖼 figure', 'spasm', 'plug', 'clot'] }]
  },
  'true or false': {
    markdown: '## T/F: Veins carry blood **to** the heart\n\n**True.** Arteries carry it away.\n',
    cards: [{ asks: ['Veins carry blood to the heart', 'True or False?'], adds: ['True', 'Arteries carry it away.'] }]
  },
  choice: {
    markdown: '## Which are atria?\n\n- [ ] ventriculus sinister\n- [x] atrium dextrum\n- [x] atrium sinistrum\n\nThey receive blood.\n',
    cards: [
      {
        asks: ['Which are atria?', 'choose 2', 'ventriculus sinister', 'atrium dextrum', 'atrium sinistrum'],
        adds: ['They receive blood.']
      }
    ]
  },
  rows: {
    markdown:
      '## Vessels\n\nAll of them branch.\n\n| Vessel | Wall | Pressure |\n| --- | --- | --- |\n| Artery | thick | high |\n| Vein | thin | – |\n',
    cards: [
      { asks: ['Vessels', 'Vessel', 'Artery', 'Wall · Pressure'], adds: ['Wall', 'thick', 'Pressure', 'high', 'All of them branch.'] },
      { asks: ['Vessels', 'Vessel', 'Vein', 'Wall'], adds: ['thin', 'All of them branch.'] }
    ]
  },
  'reversed rows': {
    markdown: '## Animals {.reversed .typed}\n\n| German | English |\n| --- | --- |\n| der Hund ![](hund.mp3) | dog |\n',
    cards: [
      { asks: ['Animals', 'German', 'der Hund ▶', 'English', '⌨ Typed'], adds: ['dog'], questionSounds: ['hund.mp3'] },
      { asks: ['Animals', 'dog', 'German', '⌨ TypedReverse'], adds: ['German', 'der Hund ▶'], answerSounds: ['hund.mp3'] }
    ]
  },
  cells: {
    markdown: '## Valves {.cells}\n\n| Valve | Cusps | Side |\n| --- | --- | --- |\n| Mitral | two | left |\n',
    cards: [
      {
        asks: ['Valves', 'Valve', 'Mitral', 'Cusps', '[...]', 'Side', 'left'],
        shows: ['Valves', 'Valve', 'Mitral', 'Cusps', 'two', 'Side', 'left']
      },
      {
        asks: ['Valves', 'Valve', 'Mitral', 'Cusps', 'two', 'Side', '[...]'],
        shows: ['Valves', 'Valve', 'Mitral', 'Cusps', 'two', 'Side', 'left']
      }
    ]
  },
  comparison: {
    markdown: '## Compare the circuits {.comparison}\n\n| Circuit | Pump |\n| --- | --- |\n| lesser | right |\n| greater | left |\n',
    cards: [{ asks: ['Compare the circuits', 'Circuit · Pump'], adds: ['Circuit\tPump', 'lesser\tright', 'greater\tleft'] }]
  },
  'basic over gaps': {
    markdown: '## Sizes {.basic}\n\n| {{a}} | b |\n| - | - |\n| 1 | 2 |\n',
    cards: [{ asks: ['Sizes'], adds: ['{{a}}\tb', '1\t2'] }]
  },
  'overlap in order': {
    markdown: '## Path of blood {.overlap}\n\n1. right atrium\n2. right ventricle\n3. lungs\n\nThen the left side.\n',
    cards: [
      {
        asks: ['Path of blood', '[1 / 3]', 'Then the left side.'],
        shows: ['Path of blood', 'right atrium', 'right ventricle', 'lungs', 'Then the left side.']
      },
      {
        asks: ['Path of blood', 'right atrium', '[2 / 3]', 'Then the left side.'],
        shows: ['Path of blood', 'right atrium', 'right ventricle', 'lungs', 'Then the left side.']
      },
      {
        asks: ['Path of blood', 'right atrium', 'right ventricle', '[3 / 3]', 'Then the left side.'],
        shows: ['Path of blood', 'right atrium', 'right ventricle', 'lungs', 'Then the left side.']
      }
    ]
  },
  'overlap without order': {
    markdown: '## Great vessels {.overlap}\n\n- aorta ![](hund.mp3)\n- pulmonary trunk\n',
    cards: [
      {
        asks: ['Great vessels', '[1 / 2]', 'pulmonary trunk'],
        shows: ['Great vessels', 'aorta', 'pulmonary trunk', '▶'],
        answerSounds: ['hund.mp3']
      },
      { asks: ['Great vessels', 'aorta', '[2 / 2]'], shows: ['Great vessels', 'aorta', 'pulmonary trunk', '▶'], answerSounds: ['hund.mp3'] }
    ]
  },
  cloze: {
    markdown: '## Circulation\n\nThe heart has {{four::number}} chambers, of which {{two}} are {{atria}}.\n',
    cards: [
      {
        asks: ['Circulation', 'The heart has [number] chambers, of which two are atria.'],
        shows: ['Circulation', 'The heart has four chambers, of which two are atria.']
      },
      {
        asks: ['Circulation', 'The heart has four chambers, of which [...] are atria.'],
        shows: ['Circulation', 'The heart has four chambers, of which two are atria.']
      },
      {
        asks: ['Circulation', 'The heart has four chambers, of which two are [...].'],
        shows: ['Circulation', 'The heart has four chambers, of which two are atria.']
      }
    ]
  },
  'cloze with numbers': {
    markdown: 'The {{c1::left}} ventricle has a {{c1::thick}} wall and the {{c2::right}} one a thin.\n',
    cards: [
      {
        asks: ['The [...] ventricle has a [...] wall and the right one a thin.'],
        shows: ['The left ventricle has a thick wall and the right one a thin.']
      },
      {
        asks: ['The left ventricle has a thick wall and the [...] one a thin.'],
        shows: ['The left ventricle has a thick wall and the right one a thin.']
      }
    ]
  },
  'typed cloze': {
    markdown: '## Rate {.typed}\n\nIt beats {{70}} times a minute.\n',
    cards: [
      { asks: ['Rate', 'It beats [...] times a minute.', '⌨ cloze:Text'], shows: ['Rate', 'It beats 70 times a minute.', '⌨ cloze:Text'] }
    ]
  },
  'cloze in math and code': {
    markdown: '$$x = \\frac{ {{c1::a}} }{b}$$ and `{{not}}` and {{`code`}}\n',
    cards: [
      {
        asks: ['\\[x = \\frac{ \\textcolor{var(--gap-1)}{[...]} }{b}\\] and {{not}} and code'],
        shows: ['\\[x = \\frac{ \\textcolor{var(--gap-1)}{a} }{b}\\] and {{not}} and code']
      },
      {
        asks: ['\\[x = \\frac{ \\textcolor{var(--gap-1)}{a} }{b}\\] and {{not}} and [...]'],
        shows: ['\\[x = \\frac{ \\textcolor{var(--gap-1)}{a} }{b}\\] and {{not}} and code']
      }
    ]
  },
  occlusion: {
    markdown:
      '## Chambers\n\n![](heart.png){.occlude}\n\n- atrium: 10% 20% 30% 12%\n- **apex**: ellipse 50% 10% 20% 20%\n\nFrom the front.\n',
    // No browser but Anki's reviewer draws on the picture.
    cards: ['atrium', 'apex'].map((region) => ({
      asks: ['Chambers', '🖼', 'This Anki hides no parts of pictures, expected 23.10 or later'],
      adds: [region, 'Masks on or off', 'From the front.']
    }))
  },
  'cloze with extra': {
    markdown: '## Blood\n\nIt is {{red}}.\n\n> [!extra]\n> Through haemoglobin\n\n> [!hint]\n> A colour\n',
    cards: [{ asks: ['Blood', 'It is [...].', 'Hint'], shows: ['Blood', 'It is red.', 'Hint', 'Through haemoglobin'] }]
  }
}
