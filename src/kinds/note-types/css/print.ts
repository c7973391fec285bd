/** On paper: black on white, whatever the mode. */
export const print = `
@media print {
  .card,
  .card.nightMode,
  .card.night_mode {
    --ground: #fff;
    --text: #000;
    --quiet: #444;
    background: #fff;
    color: #000;
  }
}
`
