import type { CardCase } from './kind-cases.js'

/** Explicit marks, properties and content, and what their cards show. */
export const markCases: Readonly<Record<string, CardCase>> = {
  'basic in German': {
    markdown: '---\nlang: de\n---\n\n## Was filtert das Blut?\n\nDie Niere\n',
    cards: [{ asks: ['Was filtert das Blut?'], adds: ['Die Niere'] }]
  },
  context: {
    markdown: '---\ncontext: title\ntitle: Mitral stenosis\n---\n\n## Valves\n\n### Treatment\n\nDiuretics\n',
    cards: [{ asks: ['Mitral stenosis', 'Valves', 'Treatment'], adds: ['Diuretics'] }]
  },
  'context that tells': {
    markdown: '---\nreversed: true\n---\n\n## Arteries\n\n### About the dog\n\n#### dog\n\nder Hund\n',
    cards: [
      { asks: ['Arteries', 'dog'], adds: ['der Hund'] },
      { asks: ['Arteries', 'der Hund'], adds: ['dog'] }
    ]
  },
  'hint, extra and source': {
    markdown:
      '## Who found the circulation?\n\nWilliam Harvey\n\n> [!hint]\n> An *English* physician\n\n> [!extra]\n> In 1628\n\n> [!source]\n> De motu cordis\n',
    cards: [{ asks: ['Who found the circulation?', 'Hint'], adds: ['William Harvey', 'In 1628', 'De motu cordis'] }]
  },
  colons: {
    markdown: 'aorta :: main artery\n\nvena cava ::: main vein\n',
    cards: [
      { asks: ['aorta'], adds: ['main artery'] },
      { asks: ['vena cava'], adds: ['main vein'] },
      { asks: ['main vein'], adds: ['vena cava'] }
    ]
  },
  definitions: {
    markdown: 'Systole\n: contraction\n',
    cards: [{ asks: ['Systole'], adds: ['contraction'] }]
  },
  terms: {
    markdown: '## Words {.terms}\n\n- **Systole** – contraction\n- **Diastole**: rest\n',
    cards: [
      { asks: ['Words', 'Systole'], adds: ['contraction'] },
      { asks: ['Words', 'Diastole'], adds: ['rest'] }
    ]
  },
  'question and answer': {
    markdown: 'Q: What contracts?\nA: The ventricle\n',
    cards: [{ asks: ['What contracts?'], adds: ['The ventricle'] }]
  },
  'two directions of a question mark': {
    markdown: 'heart\n??\ncor\n',
    cards: [
      { asks: ['heart'], adds: ['cor'] },
      { asks: ['cor'], adds: ['heart'] }
    ]
  },
  'question mark': {
    markdown: 'Where is the pacemaker?\n?\nIn the right atrium\n',
    cards: [{ asks: ['Where is the pacemaker?'], adds: ['In the right atrium'] }]
  },
  details: {
    markdown: '<details><summary>Who wrote it?</summary>\n\nVesalius\n\n</details>\n',
    cards: [{ asks: ['Who wrote it?'], adds: ['Vesalius'] }]
  },
  'image, sound and video': {
    markdown: '## What is this? ![the heart](heart.png)\n\n![](hund.mp3) ![](valve.mp4)\n',
    cards: [{ asks: ['What is this? 🖼 the heart'], adds: ['▶ ▶'], answerSounds: ['hund.mp3', 'valve.mp4'] }]
  },
  'sound asked': {
    markdown: '## ![](hund.mp3)\n\ndog\n\n> [!extra]\n> ![](valve.mp4)\n',
    cards: [{ asks: ['▶'], adds: ['dog', '▶'], questionSounds: ['hund.mp3'], answerSounds: ['valve.mp4'] }]
  },
  footnotes: {
    markdown: '## How many liters?[^1]\n\nFive.[^2]\n\n[^1]: In an *adult*.\n[^2]: See ![](heart.png)\n',
    cards: [{ asks: ['How many liters?1', 'In an adult.'], adds: ['Five.2', 'See 🖼'] }]
  },
  code: {
    markdown: '## What prints it?\n\n```js\nif (a < b && c) print("{{x}}")\n```\n',
    cards: [{ asks: ['What prints it?'], adds: ['if (a < b && c) print("{{x}}")'] }]
  },
  math: {
    markdown: '## Euler: $e^{i\\pi}$\n\n$$\ne^{i\\pi} = -1\n$$\n',
    cards: [{ asks: ['Euler: \\(e^{i\\pi}\\)'], adds: ['\\[e^{i\\pi} = -1\\]'] }]
  },
  'table in an answer': {
    markdown: '## Rates {.basic}\n\nThey differ:\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n- x\n- y\n',
    cards: [{ asks: ['Rates'], adds: ['They differ:', 'a\tb', '1\t2', 'x', 'y'] }]
  },
  'wiki link, highlight, ruby and HTML': {
    markdown: '## [[Axilla|The armpit]] of {東京|とうきょう}\n\n==bright== H<sub>2</sub>O <script>alert(1)</script>\n',
    cards: [{ asks: ['The armpit of 東京とうきょう'], adds: ['bright H2O <script>alert(1)</script>'] }]
  },
  'right to left': {
    markdown: '---\nlang: ar\n---\n\n## ما العاصمة؟\n\nالقاهرة\n',
    cards: [{ asks: ['ما العاصمة؟'], adds: ['القاهرة'] }]
  }
}
