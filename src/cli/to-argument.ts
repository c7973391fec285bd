/** A word of a command line, in quotation marks where the shell needs them. */
export function toArgument(word: string): string {
  return /^[\p{L}\p{N}_./:@%+,=-]+$/u.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`
}
