/** Lists of content, and their quiet markers. */
export const lists = `
.page ul {
  padding-inline-start: 1.25em;
}
.page ol {
  padding-inline-start: 1.6em;
}
.page li + li {
  margin-block-start: .35em;
}
.page li > ul,
.page li > ol {
  margin-block-start: .35em;
}
.page li > p + p {
  margin-block-start: .35em;
}
.page li::marker {
  color: var(--quiet);
  font-variant-numeric: tabular-nums;
}
.page li.task {
  list-style: none;
}
.page .box {
  display: inline-block;
  width: 1.25em;
  margin-inline-start: -1.25em;
}
`
