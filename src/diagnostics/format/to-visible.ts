/**
 * Text that a terminal shows and does not obey: notes may come from a stranger, and an escape sequence in them could hide or fake lines.
 * Controls become their pictures (U+2400 and on), marks that turn the direction of text U+FFFD.
 */
export function toVisible(text: string): string {
  return text
    .replace(/[\0-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/\u007f/g, '\u2421')
    .replace(/[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}
