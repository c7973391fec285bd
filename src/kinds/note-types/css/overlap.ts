/**
 * A list asked item by item: each item is a gap around a block.
 * The question hides what follows the asked item of an ordered list; sibling selectors alone, so that old web views do it too.
 */
export const overlap = `
.items {
  counter-reset: list-item;
  padding-inline-start: 1.25em;
}
.items.ordered {
  padding-inline-start: 1.6em;
}
.items > * {
  display: list-item;
  padding: 0;
  list-style: disc outside;
}
.items.ordered > * {
  list-style-type: decimal;
}
.items > * + * {
  margin-block-start: .35em;
}
.items > *::marker {
  color: var(--quiet);
  font-weight: 400;
  font-variant-numeric: tabular-nums;
}
.items > .cloze {
  margin-inline-start: 0;
  margin-inline-end: 0;
  background: none;
}
.item {
  unicode-bidi: plaintext;
}
.front .items.ordered > .cloze ~ * {
  display: none;
}
.answer .items.ordered > .cloze ~ * {
  color: var(--quiet);
}
`
