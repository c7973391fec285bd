/** Tables scroll by themselves, with the row's label staying in sight; a shade shows on which side there is more. */
export const tables = `
.table {
  max-width: 100%;
  overflow-x: auto;
  background:
    linear-gradient(to right, var(--ground) 40%, transparent) left / 28px 100%,
    linear-gradient(to left, var(--ground) 40%, transparent) right / 28px 100%,
    linear-gradient(to right, var(--shade), transparent) left / 10px 100%,
    linear-gradient(to left, var(--shade), transparent) right / 10px 100%;
  background-attachment: local, local, scroll, scroll;
  background-repeat: no-repeat;
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
  vertical-align: top;
}
.table th,
.table td {
  text-align: -webkit-match-parent;
  text-align: match-parent;
}
.table thead th {
  color: var(--quiet);
  font-size: .9em;
  font-weight: 600;
  vertical-align: bottom;
}
.table tbody tr:last-child > * {
  border-block-end: 0;
}
.table td:first-child {
  font-weight: 600;
}
.table th:first-child,
.table td:first-child {
  position: -webkit-sticky;
  position: sticky;
  inset-inline-start: 0;
  background: var(--ground);
}
`
