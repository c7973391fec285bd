const colours = {
  good: ['tip', 'success'],
  important: ['important'],
  caution: ['warning'],
  bad: ['caution', 'failure', 'danger', 'bug'],
  quiet: ['quote']
}

/** Callouts in content: a line and a word in the colour of their weight, no icon and no box. */
export const callouts = `
.callout {
  padding-inline-start: .9em;
  border-inline-start: 3px solid var(--callout);
  --callout: var(--accent);
}
.callout-title {
  color: var(--callout);
  font-size: .9em;
  font-weight: 600;
}
summary.callout-title {
  cursor: pointer;
}
.page .callout-title + * {
  margin-block-start: .15em;
}
${Object.entries(colours)
  .map(([colour, types]) => `${types.map((type) => `.callout.${type}`).join(',\n')} {\n  --callout: var(--${colour});\n}`)
  .join('\n')}
`
