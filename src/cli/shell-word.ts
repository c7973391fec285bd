/** A path as one word of a command that someone copies into a shell, and that is no option. */
export function toShellWord(path: string): string {
  const word = path.startsWith('-') ? `./${path}` : path
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
