const blocks = ['p', 'ul', 'ol', 'dl', 'pre', 'blockquote', 'details', 'figure', '.table', '.line', '.callout', 'h3', 'h4', 'h5', 'h6']

/** Running text. A block keeps its distance only from one before it, so nothing has to be undone at the ends. */
export const prose = `
${blocks.map((block) => `.page ${block}`).join(',\n')} {
  margin: 0;
}
${blocks.map((block) => `.page * + ${block}`).join(',\n')} {
  margin-block-start: .65em;
}
.page p,
.page li,
.page dt,
.page dd,
.page th,
.page td,
.page h3,
.page h4,
.page h5,
.page h6 {
  unicode-bidi: plaintext;
}
.page li,
.page dt,
.page dd {
  text-align: -webkit-match-parent;
  text-align: match-parent;
}
.page h3,
.page h4,
.page h5,
.page h6 {
  font-size: 1em;
  font-weight: 600;
}
.page blockquote {
  padding-inline-start: .9em;
  border-inline-start: 2px solid var(--line);
}
.page mark {
  padding: 0 .12em;
  border-radius: 2px;
  background: var(--mark-ground);
  color: var(--mark-text);
}
.page sub,
.page sup {
  line-height: 0;
}
.page hr:not(#answer) {
  width: 4em;
  height: 1px;
  margin: 1em 0;
  border: 0;
  background: var(--line);
}
.footnotes {
  margin-block-start: 1.2em;
  padding-block-start: .6em;
  border-block-start: 1px solid var(--line);
  color: var(--quiet);
  font-size: .82em;
}
`
