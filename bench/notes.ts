const subjects = [
  'key account',
  'mitral valve',
  'uncertainty avoidance',
  'gross margin',
  'sodium channel',
  'power distance',
  'supply chain'
]
const verbs = ['shapes', 'limits', 'explains', 'raises', 'precedes', 'depends on']

/** Notes as students keep them, the same at every call: paths and texts. */
export const generateNotes = (notes: number, files: number) => generate(notes, files, card)

/** The same with tables, code and pictures among them, one picture to forty notes: `pictures/picture-7.png` beside the files. */
export const generateStudyNotes = (notes: number, files: number) =>
  generate(notes, files, (number) => (number % 4 === 3 ? richCard(number) : card(number)))

function generate(notes: number, files: number, toCard: (number: number) => string): Record<string, string> {
  const perFile = notes / files
  return Object.fromEntries(
    Array.from({ length: files }, (_, file) => [
      `notes/subject-${file % 10}/chapter-${file}.md`,
      `# Chapter ${file}\n\n${Array.from({ length: perFile }, (_, index) => toCard(file * perFile + index)).join('\n')}`
    ])
  )
}

function richCard(number: number): string {
  const subject = `${pick(subjects, number)} ${number}`
  const kinds = [
    `## Values of the ${subject}\n\n| measure | at rest | under load |\n|---|---:|---:|\n| ${pick(subjects, number + 1)} | ${number % 90} | ${number % 70} |\n| *${pick(subjects, number + 2)}* | ${number % 50} | **${number % 30}** |\n`,
    `## How is the ${subject} computed?\n\nBy one loop:\n\n\`\`\`python\ndef case_${number}(values):\n    return sum(value * ${number % 9} for value in values)\n\`\`\`\n`,
    `## Which ${subject} is shown?\n\n${number % 40 < 10 ? `![The ${subject}](pictures/picture-${number - (number % 40)}.png)\n\n` : ''}The upper one, beside the ${pick(subjects, number + 4)}.\n`
  ]
  return pick(kinds, number)
}

function card(number: number): string {
  const subject = pick(subjects, number)
  const rest = `and the ${pick(subjects, number + 5)} ${pick(verbs, number + 2)} it again wherever more than ${number % 90} % were measured`
  const sentence = `The **${subject}** of case ${number} ${pick(verbs, number)} the ${pick(subjects, number + 3)}, as _chapter ${number % 30}_ shows, ${rest}`
  const kinds = [
    `## What ${pick(verbs, number)} the ${subject} ${number}?\n\n${sentence}.\n\nIt is written \`case_${number}\`, see [the lecture](https://example.org/${number}).\n`,
    `## Name the parts of the ${subject} ${number}\n\n1. ${sentence}\n2. the ${pick(subjects, number + 1)}\n3. the ${pick(subjects, number + 2)}\n`,
    `## How large is the ${subject} ${number}?\n\nAt most $\\frac{x_{${number}}}{2} + ${number % 7}$ of it, since\n\n$$\n\\sum_{i=1}^{${number}} x_i = 1\n$$\n`,
    `## ${sentence} (True or false?)\n\nTrue. ${sentence}.\n`,
    `## Case ${number}\n\n${sentence}, and the {{${pick(subjects, number + 2)}}} is {{c2::${number}::a number}} of them.\n`,
    `## Compare ${subject} and ${pick(subjects, number + 1)} ${number}\n\n${sentence}.\n\n- ${sentence}\n  - in practice ${number % 12} times\n- ~~never~~ seldom\n`
  ]
  return pick(kinds, number)
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('No items to pick from')
  return item
}
