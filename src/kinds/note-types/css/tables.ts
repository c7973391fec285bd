import { shadedEdges } from './shaded-edges.js'

/** Tables scroll by themselves, with the row's label staying in sight; where it does, the edge of its column is the cut one. */
export const tables = `
.page .table,
.page pre,
.page mjx-container[display="true"] {
  box-sizing: border-box;
  max-width: 100%;
  overflow-x: auto;
  ${shadedEdges}
}
.page .table {
  padding-block-end: 6px;
}
@media (min-width: 800px) {
  .page .table,
  .page pre {
    width: max-content;
    max-width: calc(50% + 50vw - 56px);
  }
  .page pre {
    min-width: 100%;
  }
}
.table table {
  border-collapse: collapse;
  font-size: .92em;
  line-height: 1.4;
}
.table th,
.table td {
  min-width: 4.5em;
  padding: .45em 0;
  padding-inline-end: 1.1em;
  border-block-end: 1px solid var(--line);
  text-align: -webkit-match-parent;
  text-align: match-parent;
  vertical-align: top;
}
.table [style*="right"] {
  min-width: 2.5em;
}
[lang]:lang(ja) td,
[lang]:lang(zh) td {
  max-width: 14em;
  word-break: keep-all;
}
.table tr:first-child > th {
  color: var(--quiet);
  font-size: .9em;
  font-weight: 600;
  vertical-align: bottom;
}
.table tr:last-child > td {
  border-block-end: 0;
}
.table td:first-child {
  font-weight: 600;
}
.table tr > :first-child:not([colspan]) {
  position: -webkit-sticky;
  position: sticky;
  inset-inline-start: 0;
  box-sizing: border-box;
  max-width: 39vw;
  max-width: min(39vw, 16em);
  background: var(--on, var(--ground));
  overflow-wrap: break-word;
}
@supports (animation-timeline: scroll()) {
  .table tr > :first-child:not([colspan])::after {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 100%;
    width: 10px;
    background: linear-gradient(to right, var(--shade), transparent);
    opacity: 0;
    animation: cut linear both;
    animation-timeline: scroll(nearest inline);
    animation-range: 0 10px;
    content: "";
    pointer-events: none;
  }
  @keyframes cut {
    to {
      opacity: 1;
    }
  }
}
`
