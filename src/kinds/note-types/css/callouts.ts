/** What a callout is, told by a sign before its title; a kind that is not here has none. */
const signs = {
  '¶': ['note'],
  '≡': ['abstract'],
  i: ['info'],
  '○': ['todo'],
  '→': ['tip'],
  '!': ['important'],
  '✓': ['success'],
  '?': ['question'],
  '△': ['warning', 'caution', 'danger'],
  '×': ['failure', 'bug'],
  '◇': ['example'],
  '“': ['quote']
}

/** Of the kinds only those that warn have a colour. */
const colours = {
  caution: ['warning', 'caution'],
  bad: ['danger', 'failure', 'bug']
}

const each = (types: readonly string[]) => types.map((type) => `.callout.${type}`).join(',\n')

/** Callouts in content, also folded ones: a line, a quiet sign and a title; no icon and no box. */
export const callouts = `
.callout {
  padding-inline-start: .9em;
  border-inline-start: 2px solid var(--callout-line);
  --callout: var(--quiet);
  --callout-line: var(--line);
  --sign: none;
}
.page .callout-title {
  color: var(--callout);
  font-size: .9em;
  font-weight: 600;
}
.page .callout-title + * {
  margin-block-start: .15em;
}
.page summary.callout-title {
  margin-block: -8px;
}
.page summary.callout-title + * {
  margin-block-start: 0;
}
.callout-title::before {
  display: inline-block;
  min-width: 1.2em;
  font-weight: 400;
  content: var(--sign);
}
${Object.entries(signs)
  .map(([sign, types]) => `${each(types)} {\n  --sign: "${sign}";\n}`)
  .join('\n')}
${Object.entries(colours)
  .map(([colour, types]) => `${each(types)} {\n  --callout: var(--${colour});\n  --callout-line: var(--${colour});\n}`)
  .join('\n')}
`
