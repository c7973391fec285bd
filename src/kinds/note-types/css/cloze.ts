/** Gaps: the asked one stands out, the others look like plain text. */
export const cloze = `
.cloze {
  margin: 0 -.05em;
  padding: .04em .18em;
  border-radius: 3px;
  background: var(--accent-ground);
  color: var(--accent);
  font-weight: 600;
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
}
.cloze:has(> mjx-container[display="true"]) {
  display: block;
  margin: 0;
  padding: 0;
  padding-inline-start: .7em;
  border-inline-start: 3px solid var(--accent);
  border-radius: 0;
  background: none;
}
.cloze:has(> img) {
  display: block;
  padding: 0;
  background: none;
}
.cloze[data-cloze^="<img"],
.page .cloze > img {
  display: block;
  box-sizing: border-box;
  height: 12em;
  max-height: none;
  margin: .3em 0;
  vertical-align: top;
}
.page .cloze > img {
  object-fit: scale-down;
  object-position: 0 0;
}
.cloze a {
  color: inherit;
}
`
