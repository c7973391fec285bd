/** Ground under what scrolls, with a shade at each edge behind which there is more. */
export const shadedEdges = (ground: string) => `background:
    linear-gradient(to right, ${ground} 40%, transparent) left / 28px 100%,
    linear-gradient(to left, ${ground} 40%, transparent) right / 28px 100%,
    linear-gradient(to right, var(--shade), transparent) left / 10px 100%,
    linear-gradient(to left, var(--shade), transparent) right / 10px 100%,
    ${ground};
  background-attachment: local, local, scroll, scroll, scroll;
  background-repeat: no-repeat, no-repeat, no-repeat, no-repeat, repeat`

/** Tables scroll by themselves, with the row's label staying in sight; where it does, the edge of its column is the cut one. */
export const tables = `
.page .table,
.page pre {
  box-sizing: border-box;
  max-width: 100%;
  overflow-x: auto;
}
.page .table {
  padding-block-end: 6px;
  ${shadedEdges('var(--on, var(--ground))')};
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
.page [lang]:lang(ja) td,
.page [lang]:lang(zh) td {
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
  max-width: 40vw;
  background: var(--on, var(--ground));
  overflow-wrap: break-word;
}
@media (min-width: 600px) {
  .table tr > :first-child:not([colspan]) {
    max-width: 16em;
  }
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
