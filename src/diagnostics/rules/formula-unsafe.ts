import type { Rule } from './rule.js'

const circle = (formula: string) => `# Circle\n\n## What is its area?\n\n$${formula}$\n`

export const formulaUnsafe = {
  id: 'formula-unsafe',
  severity: 'warning',
  reason: ({ found, expected }: { found: string; expected: string }) => `${found}, expected ${expected}`,
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
} satisfies Rule
