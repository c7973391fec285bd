/**
 * JSON in which nothing is left that a terminal obeys: JSON itself escapes the first 32 controls; here also those from U+007F to U+009F
 * and the marks that turn the direction of text. Programs read the same value.
 */
export function toJson(value: unknown, space?: number): string {
  return escapeControls(JSON.stringify(value, undefined, space) ?? '')
}

/** Controls but line ends, as JSON writes them: `\u001b`. */
export function escapeControls(text: string): string {
  return text.replace(/[\0-\t\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, toEscape)
}

function toEscape(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`
}
