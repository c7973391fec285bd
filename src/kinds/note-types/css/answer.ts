/** Answer, and what stands under it. */
export const answer = `
.front + .back,
.back + .back {
  margin-block-start: 1em;
}
.back .line {
  font-size: 1.15em;
  unicode-bidi: plaintext;
}
.verdict {
  font-size: 1.25em;
  font-weight: 600;
  line-height: 1.36;
}
.extra {
  margin-block-start: 1.3em;
  padding-inline-start: .9em;
  border-inline-start: 2px solid var(--line);
  font-size: .9em;
}
.source {
  margin-block-start: 1.5em;
  color: var(--quiet);
  font-size: .75em;
}
`
