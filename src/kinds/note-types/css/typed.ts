/** The box to type in, and the comparison that takes its place. */
export const typed = `
.type > * {
  margin-block-start: .9em;
}
.page input#typeans {
  display: block;
  box-sizing: border-box;
  width: 100%;
  min-height: 44px;
  padding: 6px 12px;
  border: 1px solid var(--edge);
  border-radius: 8px;
  background: transparent;
  color: var(--text);
  font-family: inherit !important;
  font-size: 1em !important;
  line-height: 1.5;
  text-align: start;
}
.page input#typeans:focus {
  outline: 2px solid var(--accent);
  outline-offset: -1px;
}
.type div {
  font-family: inherit !important;
  font-size: 1em !important;
}
code#typeans,
span#typeans {
  display: block;
  padding: 0;
  background: none;
  font-family: inherit;
  font-size: 1.15em;
  line-height: 1.5;
  white-space: pre-wrap;
}
#typeans .typeGood {
  background: none;
  color: var(--good);
}
#typeans .typeBad {
  background: none;
  color: var(--bad);
  text-decoration: underline wavy;
  text-underline-offset: .2em;
}
#typeans .typeMissed {
  background: none;
  color: inherit;
  text-decoration: underline;
  text-underline-offset: .2em;
}
.front:has(#typeans:not(input)) + hr#answer {
  margin: .5em;
  background: none;
}
.front:has(#typeans:not(input)) ~ .back .column,
.front:has(#typeans:not(input)) ~ .back :is(.line, .ask):not(:has(:not(p))) {
  display: none;
}
.answer .type > :first-child:not(hr) {
  margin-block-start: 1.2em;
  padding-block-start: 1.2em;
  border-block-start: 1px solid var(--line);
}
#typearrow,
#typeans.typePrompt {
  color: var(--quiet);
}
`
