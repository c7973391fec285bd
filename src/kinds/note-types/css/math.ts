import { shadedEdges } from './shaded-edges.js'

/** Formulas as MathJax lays them out: never bold, never wider than the page. */
export const math = `
.page mjx-container {
  font-weight: 400;
}
.page mjx-container[display="true"] {
  margin: .25em 0 !important;
  padding: .1em 0 .2em;
  overflow-y: hidden;
  text-align: start !important;
}
.page * + mjx-container[display="true"],
.page mjx-container[display="true"] + * {
  margin-block-start: .65em !important;
}
.page p:has(> mjx-container),
.page dd:has(> mjx-container),
.ask:has(> mjx-container),
.line:has(> mjx-container) {
  padding-block-end: .5em;
  margin-block-end: -.5em;
  overflow-x: auto;
  overflow-y: hidden;
  ${shadedEdges}
}
.page .options p {
  padding-block-end: .3em;
  margin-block-end: -.3em;
}
`
