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
.cloze a {
  color: inherit;
}
.text > .line {
  font-size: 1em;
}
`
