/** Question, what is asked of it, and the folded hint. */
export const question = `
.ask,
.question .line {
  font-size: 1.25em;
  font-weight: 600;
  line-height: 1.36;
  unicode-bidi: plaintext;
}
.ask.long,
.question .line.long {
  font-size: 1.05em;
  font-weight: 400;
  line-height: 1.5;
}
.ask.word,
.question .line.word {
  font-size: 1.6em;
  line-height: 1.25;
}
.ask,
.topic,
.title {
  -webkit-hyphens: auto;
  hyphens: auto;
  hyphenate-limit-chars: 14 5 5;
}
.column {
  color: var(--quiet);
  font-size: .82em;
  font-weight: 400;
  line-height: 1.4;
}
.cue {
  width: fit-content;
  max-width: 100%;
  margin-block-start: .45em;
  color: var(--accent);
  font-size: .85em;
  line-height: 1.4;
  unicode-bidi: plaintext;
}
.cue:empty,
.back .cue {
  display: none;
}
.flag {
  font-size: 0;
  visibility: hidden;
}
.flag .cue {
  font-size: 16px;
  visibility: visible;
}
.back .ask,
.back .ask.word,
.back .ask.long {
  font-size: 1.15em;
  font-weight: 400;
  line-height: 1.5;
}
.hint {
  margin-block-start: .6em;
  font-size: .9em;
}
.hint > summary ~ summary {
  display: none;
}
.page summary {
  box-sizing: border-box;
  width: fit-content;
  max-width: 100%;
  min-width: 44px;
  min-height: 44px;
  padding: 11px 0;
  padding-inline-end: 1em;
  color: var(--quiet);
  line-height: 22px;
  cursor: pointer;
}
`
