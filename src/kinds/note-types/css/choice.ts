/**
 * Options of a choice. The answer's options take the place of the question's, pixel for pixel:
 * the front's are left out, the hint goes below, and the right ones gain weight without gaining width.
 */
export const choice = `
.page .options {
  margin-block-start: .8em;
  padding: 0;
  list-style: none;
}
.page .options > li {
  position: relative;
  box-sizing: border-box;
  min-height: 44px;
  margin: 0;
  padding: 7px 14px;
  padding-inline-end: 44px;
  border: 1px solid var(--edge);
  border-radius: 8px;
}
.page .options > li + li {
  margin-block-start: 8px;
}
.answer.kind-choice {
  display: flex;
  flex-direction: column;
}
.answer.kind-choice .front,
.answer.kind-choice .question,
.answer.kind-choice .question > [lang],
.answer.kind-choice .back,
.answer.kind-choice .back > [lang] {
  display: contents;
}
.answer.kind-choice .front .options,
.answer.kind-choice > hr#answer {
  display: none;
}
.answer.kind-choice .hint {
  order: 1;
}
.answer.kind-choice > .extra,
.answer.kind-choice > .source,
.answer.kind-choice .back .options ~ * {
  order: 2;
}
.back .options > li:not(.right) {
  border-color: var(--line);
  color: var(--quiet);
}
.back .options > .right {
  border-color: var(--good);
  --on: var(--good-ground);
  background: var(--on);
  box-shadow: inset 0 0 0 1px var(--good);
  -webkit-text-stroke: .025em;
}
.back .options > .right::after {
  position: absolute;
  inset-block-start: 7px;
  inset-inline-end: 14px;
  color: var(--good);
  content: "✓";
}
.page .back .options + * {
  margin-block-start: 1.2em;
  padding-block-start: 1.2em;
  border-block-start: 1px solid var(--line);
}
`
