import { quote } from './quote.js'
import type { Rule } from './rule.js'

const circle = (formula: string) => `# Circle\n\n## What is its area?\n\n$${formula}$\n`

/** What to do about what MathJax names so. */
const expectations: Readonly<Record<string, string>> = {
  MissingArgFor: 'what it works on between braces after it',
  DoubleExponent: 'braces that tell what is raised to what, as in `{x^2}^3`',
  DoubleExponentPrime: 'braces that tell what is raised to what, as in `{x^2}^3`',
  DoubleSubscripts: 'braces that tell what belongs to what, as in `{x_1}_2`',
  ExtraLeftMissingRight: '`\\left` and `\\right` in pairs, `\\right.` where nothing is to show',
  MissingLeftExtraRight: '`\\left` and `\\right` in pairs, `\\left.` where nothing is to show',
  UnknownEnv: 'an environment that MathJax has, such as `aligned` or `pmatrix`',
  EnvBadEnd: '`\\begin` and `\\end` in pairs of one name',
  EnvMissingEnd: '`\\begin` and `\\end` in pairs of one name',
  ExtraCloseMissingOpen: 'each brace opened before it is closed, and `\\}` for one that shows',
  Misplaced: '`&` between the columns of a table such as `aligned` alone, and `\\&` for the sign',
  CantUseHash1: '`\\#` for the sign'
}

export const mathError = {
  id: 'math-error',
  severity: 'warning',
  reason({ id, message }: { id: string; message: string }) {
    if (id === 'gap')
      return `${quote(message)} is \`[...]\` while it is closed, which MathJax cannot read there, expected both halves of a pair in it or none, and braces around it: \`{${message}}\``
    if (id === 'UndefinedControlSequence')
      return `${quote(message.replace('Undefined control sequence ', ''))} is no command of Anki's MathJax, which shows it in red, expected one that is, or its definition under \`macros\` in the config`
    if (id === 'TextCommand') {
      const expected = /[A-Za-z]/.test(message)
        ? `it outside of the text, as in \`\\text{…} ${message} \\text{…}\``
        : `${quote(message.slice(1))} alone`
      return `${quote(message)} in a text shows as it is written in Anki, whose MathJax reads no commands there, expected ${expected}`
    }
    return `A formula that Anki's MathJax cannot read (${message.replaceAll('`', '')}) shows as its source, expected ${expectations[id] ?? 'TeX without that fault'}`
  },
  title: 'A formula cannot be read',
  meaning:
    'MathJax 3, which draws formulas in Anki, does not know a command, misses an argument, reads no commands in a text (`\\text{50\\%}`), or finds braces, environments or `\\left` and `\\right` that are no pairs. ' +
    'The place is where it stopped. What it does not know it can be taught: `\\newcommand` in the same formula, or `macros` in the config for all.',
  why: 'Instead of the formula the card would show its source, or a command in red. Editors with another program for formulas may show what Anki cannot.',
  wrong: { files: { 'note.md': circle('\\pi r^2^1') } },
  right: { files: { 'note.md': circle('\\pi {r^2}^1') } }
} satisfies Rule
