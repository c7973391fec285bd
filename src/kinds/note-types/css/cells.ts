/** A table row as an answer: column and cell, side by side where there is room. */
export const cells = `
.cells > div {
  padding: .5em 0;
  border-block-end: 1px solid var(--line);
}
.cells > div:first-child {
  padding-block-start: 0;
}
.cells > div:last-child {
  padding-block-end: 0;
  border-block-end: 0;
}
.cells dt {
  color: var(--quiet);
  font-size: .82em;
  line-height: 1.4;
}
.cells dd {
  margin: 0;
}
@media (min-width: 600px) {
  .cells > div {
    display: flex;
    align-items: baseline;
  }
  .cells dt {
    flex: 0 0 11em;
    padding-inline-end: 1em;
  }
  .cells dd {
    flex: 1 1 auto;
    min-width: 0;
  }
}
`
