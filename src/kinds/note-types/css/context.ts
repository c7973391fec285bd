/** Headings above the question: the nearest legible, the outer ones on one line that gives way at its start. */
export const context = `
.context {
  margin-block-end: .55em;
}
.trail {
  display: flex;
  color: var(--quiet);
  font-size: .78em;
  line-height: 1.4;
  white-space: pre;
}
.trail bdi {
  flex: 0 1 auto;
  min-width: 1.1em;
  overflow: hidden;
  text-overflow: ellipsis;
}
.trail bdi:nth-last-of-type(2) {
  flex-shrink: 1000;
}
.trail bdi:nth-last-of-type(n+3) {
  flex-shrink: 1000000;
}
.topic {
  color: var(--quiet);
  font-size: .95em;
  font-weight: 600;
  line-height: 1.4;
  unicode-bidi: plaintext;
}
.trail + .topic {
  margin-block-start: .1em;
}
.title {
  margin-block-end: .5em;
  font-size: 1.05em;
  font-weight: 600;
  line-height: 1.4;
  unicode-bidi: plaintext;
}
.kind-cells .title {
  font-size: 1.25em;
}
.title .column {
  font-size: .66em;
}
`
