/** HTML in which what is played has a button. */
export function toPlayButtons(html: string): string {
  const picture =
    '<svg class="playImage" viewBox="0 0 64 64" aria-hidden="true"><circle cx="32" cy="32" r="29"/><path d="M57 32 19 52V12Z"/></svg>'
  return html.replace(
    /\[anki:play:([qa]):(\d+)\]/g,
    `<a class="replay-button soundLink" href="#" role="button" aria-label="Play" data-play="$1:$2" draggable="false"><span>${picture}</span></a>`
  )
}
