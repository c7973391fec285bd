/**
 * A list asked item by item: each item is a gap around a block.
 * The question hides what follows the asked item of an ordered list; sibling selectors alone, so that old web views do it too.
 */
export const overlap = `
.items {
  counter-reset: item;
}
.items > * {
  position: relative;
  display: block;
  padding: 0;
  padding-inline-start: 1.25em;
  counter-increment: item;
}
.items.ordered > * {
  padding-inline-start: 1.6em;
}
.items > * + * {
  margin-block-start: .35em;
}
.items > *::before {
  position: absolute;
  margin-inline-start: -.95em;
  color: var(--quiet);
  font-weight: 400;
  font-variant-numeric: tabular-nums;
  content: "•";
}
.items.ordered > *::before {
  margin-inline-start: -1.6em;
  content: counter(item) ".";
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
